import { isQuantity } from './number-or-sum.js';
import { numberSegments } from './number-key.js';
import { type NumberRead, numberAt } from './number-text.js';
import type { DocumentReference } from './reading.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';

/** Where a list of numbers may go on. */
interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The word for the document stands in the plural. */
  readonly several: boolean;
}

/** Whether a number right after another belongs to the same list though nothing parts them: «сч. СП-254/25 436/26», «по счетам 254 436 1181». */
export function goesOnAfter(last: DocumentReference, { text, tokens, at, several }: Place): boolean {
  if (tokens[at - 1]?.end !== last.fragment.end) return false;
  const number = numberAt(tokens, at);
  if (!number) return false;
  const written = text.slice(number.start, number.end);
  if (sumAt(tokens, at)?.certain) return false;
  if (!number.plain) return /[/-]/.test(written) && (several || /\D/.test(last.number));
  return several && (/\D/.test(last.number) || shapeOf(written) === shapeOf(last.number)) && !isQuantity(tokens, number, false); // prettier-ignore
}

/** A number with each run of digits made one sign. */
const shapeOf = (number: string): string => number.replace(/\d+/g, '0');

/** «…, масло 82,5%»: a word and digits with a blank between them go on with a list only when its last number begins so. */
export function isWordBefore(
  tokens: readonly Token[],
  at: number,
  number: NumberRead,
  last: DocumentReference | null,
): boolean {
  const [word, digits] = [tokens[at] as Token, tokens[at + 1]];
  if (word.kind !== 'letters' || digits?.glued !== false || number.next <= at + 1) return false;
  return numberSegments(last?.number ?? '')[0]?.text !== word.text;
}
