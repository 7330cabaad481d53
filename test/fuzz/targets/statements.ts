import { readFileSync } from 'node:fs';
import { ENCODERS, type Encoding } from '../code-page.js';
import { dayText, makeStatement, type MadeStatement, printStatement, roubles } from '../made-statement.js';
import { mutateBytes } from '../mutate-bytes.js';
import type { Random } from '../random.js';
import {
  contentOf,
  documentsOf,
  holdReading,
  isNoticed,
  ofType,
  randomPieces,
  readPieces,
  type StatementReading,
} from '../statement-reading.js';
import { asJson, hold, seedFiles, type Target } from '../target.js';

const seeds = [...seedFiles('test/golden/statements', '.txt'), readFileSync('docs/examples/statement.txt')].filter(
  (each) => each.length > 0,
);

const written = (made: MadeStatement, encoding: Encoding, lineEnd?: string): Uint8Array =>
  ENCODERS[encoding](printStatement(made, lineEnd));

/** Whatever bytes come: a refusal or a statement whose parts agree; the pieces in which they come change nothing. */
export const statement: Target<Uint8Array> = {
  name: 'statement',
  about: 'bank statements (1CClientBankExchange) in cp1251, cp866, UTF-8 and worse, in pieces of any length',
  short: 5_000,
  make: (random) => {
    const seed = random.once(3) ? written(makeStatement(random), 'windows-1251') : random.of(seeds);
    const mutated = mutateBytes(seed, random, random.of(seeds));
    if (!random.once(400)) return mutated;
    // Long enough to be decoded in several stretches.
    const body = printStatement(makeStatement(random)).replace(/КонецФайла[^]*/, '');
    return Buffer.concat([ENCODERS['windows-1251'](body.repeat(random.between(1, 90))), mutated]);
  },
  take: async (bytes, random) => {
    const whole = await readPieces([bytes]);
    holdReading(whole);
    if (!random.once(4)) return;
    const pieces = random.once(3) && bytes.length < 3_000 ? Array.from(bytes, (byte) => Uint8Array.of(byte)) : randomPieces(bytes, random); // prettier-ignore
    const [once, again] = [contentOf(whole), contentOf(await readPieces(pieces))];
    hold(once === again, () => `the pieces matter:\n${once}\n${again}`);
  },
};

const valuesOf = (reading: StatementReading): unknown =>
  documentsOf(reading).map((each) => [
    each.number,
    each.postedOn,
    each.direction,
    each.amount.minor,
    (each.direction === 'in' ? each.payer : each.payee).name,
    each.purpose,
  ]);

const truthOf = (made: MadeStatement): unknown =>
  made.documents.map((each) => [
    each.number,
    dayText(each.day).split('.').reverse().join('-'),
    each.out ? 'out' : 'in',
    each.minor,
    each.name,
    each.purpose,
  ]);

/** A right statement is read as it was written, in every encoding and with every line end, and nothing is said against it. */
export const statementTruth: Target<string> = {
  name: 'statement-truth',
  about: 'a statement that was printed is read back with the same values, in three encodings and with three line ends',
  short: 700,
  make: (random) => String(random.next()),
  take: async (seed, random) => {
    const made = makeStatement(random);
    for (const encoding of Object.keys(ENCODERS) as Encoding[]) {
      const bytes = written(made, encoding, random.of(['\r\n', '\n', '\r']));
      const reading = await readPieces(randomPieces(bytes, random));
      const [read, truth] = [asJson(valuesOf(reading)), asJson(truthOf(made))];
      hold(read === truth, () => `${encoding} of ${seed}:\n${read}\n${truth}`);
      hold(!isNoticed(reading), () => `${encoding}: something is said against a right statement`);
      const header = ofType(reading, 'header')[0]?.header;
      hold(header?.encoding === encoding, () => `${encoding} is taken for ${header?.encoding}`);
    }
  },
};

const otherDigit = (digit: string, random: Random): string => String((Number(digit) + random.between(1, 9)) % 10);

/** Another digit in a sum of a document or of a balance. */
function alterSum(text: string, random: Random): string {
  const sums = [...text.matchAll(/(?:Сумма|НачальныйОстаток|ВсегоПоступило|ВсегоСписано|КонечныйОстаток)=-?[\d.]+/g)];
  const { index, 0: line } = random.of(sums);
  const digits = [...line.matchAll(/\d/g)];
  const at = index + random.of(digits).index;
  return text.slice(0, at) + otherDigit(text[at] as string, random) + text.slice(at + 1);
}

const DOCUMENT = /СекцияДокумент=[^]*?КонецДокумента\r\n/g;

/** A document is missing, or there twice. */
function alterDocuments(text: string, random: Random): string {
  const { index, 0: document } = random.of([...text.matchAll(DOCUMENT)]);
  return text.slice(0, index) + (random.once(2) ? '' : document.repeat(2)) + text.slice(index + document.length);
}

/** An incoming document is outgoing, the sums elsewhere are as before. */
function turnDocument(text: string, random: Random): string {
  const { index, 0: document } = random.of([...text.matchAll(DOCUMENT)]);
  const turned = document.replace(/Плательщик|Получатель|ДатаСписано|ДатаПоступило/g, (word) => OTHER[word] as string);
  return text.slice(0, index) + turned + text.slice(index + document.length);
}

const OTHER: Readonly<Record<string, string>> = {
  Плательщик: 'Получатель',
  Получатель: 'Плательщик',
  ДатаСписано: 'ДатаПоступило',
  ДатаПоступило: 'ДатаСписано',
};

/** The line of a sum is gone, or a sum of another document stands in its place. */
function swapSums(text: string, random: Random): string {
  const sums = [...text.matchAll(/Сумма=([\d.]+)/g)];
  const [one, other] = [random.of(sums), roubles(BigInt(random.between(1, 1_000_000)))];
  if (one[1] === other) return alterSum(text, random);
  return text.slice(0, one.index) + `Сумма=${other}` + text.slice(one.index + one[0].length);
}

/** A wrong value is never kept in silence: whatever one thing is changed, the balances tell. */
export const statementSums: Target<string> = {
  name: 'statement-sums',
  about:
    'one sum, balance or document of a right statement is changed: it is refused, warned of or its day is not proved',
  short: 3_000,
  make: (random) => {
    const text = printStatement(makeStatement(random));
    return random.of([alterSum, alterSum, alterDocuments, turnDocument, swapSums])(text, random);
  },
  take: async (text) => {
    const reading = await readPieces([ENCODERS['windows-1251'](text)]);
    holdReading(reading);
    hold(isNoticed(reading), () => `nobody noticed: ${asJson(valuesOf(reading))}`);
  },
};
