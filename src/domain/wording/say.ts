import type { Reason } from '../reason.js';
import { CATALOGUES } from './catalogues.js';
import { fill } from './fill.js';

/** Languages that the program speaks. */
export type Language = keyof typeof CATALOGUES;

/**
 * A reason as a sentence for people (причина словами). A code without a sentence is shown as it is, with its parameters: better
 * an ugly reason than none; a test holds both catalogues complete. How a sentence takes its parameters: {@link fill}.
 */
export function say(reason: Reason, language: Language): string {
  const catalogue = CATALOGUES[language];
  const sentence = Object.hasOwn(catalogue, reason.code) ? catalogue[reason.code] : undefined;
  if (sentence) return fill(sentence, reason.params ?? {}, language, catalogue);
  return reason.params ? `${reason.code} ${JSON.stringify(reason.params)}` : reason.code;
}
