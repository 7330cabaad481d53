/** Who a letter is from (отправитель). */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or a bare address; what follows from anything else is no e-mail address and is refused by its reader. */
export function readSender(text: string): Sender {
  const named = /^([^<>]*)<([^<>]*)>$/.exec(text.trim());
  return named
    ? { name: (named[1] as string).trim().replace(/^"(.*)"$/, '$1'), address: (named[2] as string).trim() }
    : { name: '', address: text.trim() };
}
