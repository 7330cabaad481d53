/**
 * Why something was decided, refused or left open (причина), as data: a code and its parameters. The sentence in Russian or
 * English is made from the message catalogues at the edge (console, command line, message).
 */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes a reason. */
export const reason = (code: string, params?: Reason['params']): Reason => (params ? { code, params } : { code });
