import { Refused } from '../../src/domain/failure.js';
import type { Reason } from '../../src/domain/reason.js';
import type {
  AccountSection,
  StatementEnd,
  StatementItem,
  StatementDocument,
} from '../../src/formats/statement/statement-item.js';
import { readClientBank } from '../../src/formats/client-bank/read-client-bank.js';
import { proveDays } from '../../src/formats/day-proof.js';
import type { Random } from './random.js';
import { asJson, hold, holdKeepable } from './target.js';

/** All that a statement said, or why it was refused. */
export interface StatementReading {
  readonly refusal: Reason | undefined;
  readonly items: readonly StatementItem[];
}

/** Reads a whole statement out of pieces. Whatever the reader throws but its own refusal goes on. */
export async function readPieces(
  pieces: Iterable<Uint8Array>,
  read: (chunks: Iterable<Uint8Array>) => AsyncIterable<StatementItem> = readClientBank,
): Promise<StatementReading> {
  const items: StatementItem[] = [];
  try {
    for await (const item of read(pieces)) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusal: error.reason, items };
  }
  return { refusal: undefined, items };
}

/** Pieces of random lengths, some of a single byte, some empty. */
export function* randomPieces(bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  const longest = random.of([1, 7, 100, 5_000, 200_000]);
  for (let at = 0; at < bytes.length;) {
    const length = random.below(longest + 1);
    yield bytes.slice(at, at + length);
    at += length;
  }
}

/** Items of one type. */
export const ofType = <T extends StatementItem['type']>(
  { items }: StatementReading,
  type: T,
): Extract<StatementItem, { type: T }>[] =>
  items.filter((each): each is Extract<StatementItem, { type: T }> => each.type === type);

/** Every line of the statement. */
export const documentsOf = (reading: StatementReading): StatementDocument[] =>
  ofType(reading, 'documents').flatMap((each) => each.documents);

const sectionsOf = (reading: StatementReading): AccountSection[] =>
  ofType(reading, 'account').map((each) => each.section);

const endOf = (reading: StatementReading): StatementEnd | undefined => ofType(reading, 'end')[0]?.end;

/** What does not depend on the pieces: everything, the warnings in the order of their texts. */
export const contentOf = (reading: StatementReading): string =>
  asJson([
    reading.refusal,
    reading.refusal ? [] : documentsOf(reading),
    reading.refusal ? [] : sectionsOf(reading),
    reading.refusal ? [] : ofType(reading, 'refused'),
    reading.refusal ? [] : ofType(reading, 'warning').map(asJson).sort(),
    endOf(reading),
  ]);

/** Codes that tell a person that the sums of a statement are not right. */
const SUMS_WRONG = new Set(['turnover-differs', 'balance-arithmetic']);

/** Whether a reading tells that something is missing, foreign or wrong: refused, warned of, or a day that is not proved. */
export function isNoticed(reading: StatementReading): boolean {
  if (reading.refusal || ofType(reading, 'refused').length > 0) return true;
  if (ofType(reading, 'warning').some((each) => SUMS_WRONG.has(each.reason.code))) return true;
  const { days, spans } = proveDays(sectionsOf(reading), endOf(reading)?.turnovers ?? []);
  return [...days, ...spans].some((each) => each.state !== 'proved');
}

/** What must hold of every reading of whatever bytes. */
export function holdReading(reading: StatementReading): void {
  holdKeepable(reading.refusal, 'refusal');
  if (reading.refusal) return;
  const { items } = reading;
  hold(items[0]?.type === 'header' && items.at(-1)?.type === 'end', 'the header comes first and the end last');
  const lines = documentsOf(reading);
  const end = endOf(reading) as StatementEnd;
  hold(end.entries === lines.length, () => `${end.entries} entries are said, ${lines.length} given`);
  hold(end.refused === ofType(reading, 'refused').length, 'every refused document is given');
  const total = (direction: string): bigint =>
    lines.reduce((sum, each) => (each.direction === direction ? sum + each.amount.minor : sum), 0n);
  const said = (side: 'received' | 'spent'): bigint => end.turnovers.reduce((sum, each) => sum + each[side], 0n);
  hold(total('in') === said('received') && total('out') === said('spent'), 'the turnovers are the sums of the lines');
  for (const each of lines) {
    hold(each.amount.minor > 0n, 'every sum is positive');
    hold(/^(19|2[01])\d\d-\d\d-\d\d$/.test(each.postedOn), () => `${each.postedOn} is a day`);
    hold(each.ownAccount !== '', 'every line moves an account');
  }
  proveDays(sectionsOf(reading), end.turnovers);
  holdKeepable(items, 'items');
}
