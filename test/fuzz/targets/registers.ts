import { Refused } from '../../../src/domain/failure.js';
import { peekHead } from '../../../src/formats/peek-head.js';
import { recognise } from '../../../src/formats/recognise.js';
import { chooseMapping, registerColumns } from '../../../src/formats/register/choose-mapping.js';
import {
  readRegister,
  type RegisterFormat,
  type RegisterItem,
  type TextRegister,
} from '../../../src/formats/register/read-register.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { ENCODERS } from '../code-page.js';
import { LETTERS, NUMBERS, WORDS } from '../hostile.js';
import { roubles } from '../made-statement.js';
import { mutateBytes } from '../mutate-bytes.js';
import type { Random } from '../random.js';
import { randomPieces } from '../statement-reading.js';
import { asJson, hold, holdKeepable, seedFiles, type Target } from '../target.js';

const mappings = loadMappings('mappings/ledgers', registerMappingSchema);
const tables = [...seedFiles('docs/examples', '.csv'), ...seedFiles('test/fuzz/corpus', '.csv')];
const lists = seedFiles('test/fuzz/corpus', '.jsonl');
const everything = [...tables, ...lists, ...seedFiles('test/golden/statements', '.txt'), ...seedFiles('test/fuzz/corpus', '.dat')]; // prettier-ignore

/** Reads with a mapping; `undefined` when the file is refused as a whole. */
async function read(
  pieces: Iterable<Uint8Array>,
  written: RegisterFormat,
  mapping: (typeof mappings)[number]['value'],
): Promise<RegisterItem[] | undefined> {
  const items: RegisterItem[] = [];
  try {
    for await (const item of readRegister(pieces, written, mapping)) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    holdKeepable(error.reason, 'refusal');
    return undefined;
  }
  return items;
}

const rowsOf = (items: readonly RegisterItem[]): object[] =>
  items.flatMap((item) => (item.type === 'rows' ? [...item.rows] : []));

function holdItems(items: readonly RegisterItem[]): void {
  const end = items.at(-1);
  const refused = items.filter((each) => each.type === 'refused').length;
  const rows = rowsOf(items);
  hold(end?.type === 'end' && end.rows === rows.length && end.refused === refused, 'the end counts what was given');
  for (const row of rows as { amount?: bigint; vat?: bigint | null }[])
    hold((row.amount ?? 0n) >= 0n && (row.vat ?? 0n) >= 0n, 'no sum of a register is negative');
  holdKeepable(items, 'items');
}

/** By the file's own columns now and then, else by any mapping. */
function mappingFor(bytes: Uint8Array, written: TextRegister, random: Random): (typeof mappings)[number]['value'] {
  const chosen = chooseMapping(registerColumns(bytes, written), mappings);
  if (!('code' in chosen)) return chosen.value;
  holdKeepable(chosen, 'no mapping');
  return random.of(mappings).value;
}

const register = (
  name: string,
  about: string,
  seeds: readonly Uint8Array[],
  written: TextRegister,
): Target<Uint8Array> => ({
  // prettier-ignore
  name,
  about,
  short: 1_500,
  make: (random) => mutateBytes(random.of(seeds), random, random.of(random.once(5) ? everything : seeds)),
  take: async (bytes, random) => {
    const mapping = mappingFor(bytes, written, random);
    const items = await read([bytes], written, mapping);
    if (items) holdItems(items);
    if (!random.once(4)) return;
    const again = await read(randomPieces(bytes, random), written, mapping);
    hold(asJson(items && rowsOf(items)) === asJson(again && rowsOf(again)), 'the pieces matter');
  },
});

/** Tables. */
export const csv = register('csv', 'registers as CSV, through every mapping', tables, {
  format: 'csv',
  delimiter: ';',
});

/** Lists of objects. */
export const jsonl = register('jsonl', 'registers as JSON lines, through every mapping', lists, { format: 'jsonl' });

const cell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const nameFor = (random: Random): string =>
  `К ${random.of([...LETTERS, ...WORDS, ...NUMBERS]).replace(/[\0-\x08\x0e-\x1f\ud800-\udfff]/g, '')} я`;

/** Invoices printed as a table are read back with the same names, days and sums, whatever the names hold. */
export const csvTruth: Target<string> = {
  name: 'csv-truth',
  about: 'invoices that were printed as CSV are read back with the same values',
  short: 1_000,
  make: (random) => String(random.next()),
  take: async (_, random) => {
    const rows = Array.from({ length: random.between(1, 5) }, (__, i) => ({
      number: `РТ-${i}`,
      name: nameFor(random),
      minor: BigInt(random.below(4_000_000_000)),
    }));
    const lines = rows.map(({ number, name, minor }) =>
      [number, '05.01.2026', name, '7827004526', roubles(minor).replace('.', ',')].map(cell).join(';'),
    );
    const bytes = ENCODERS['utf-8'](['Номер;Дата;Контрагент;ИНН;Сумма', ...lines, ''].join(random.of(['\r\n', '\n'])));
    const written = recognise(bytes);
    hold(written.format === 'csv' && written.delimiter === ';', () => `taken for ${asJson(written)}`);
    const mapping = mappings.find((each) => each.name === 'csv-invoices')?.value;
    const items = await read(randomPieces(bytes, random), written as RegisterFormat, mapping as never);
    const found = rowsOf(items ?? []) as { number: string; counterpartyName: string; amount: bigint }[];
    const [said, meant] = [
      asJson(found.map((each) => [each.number, each.counterpartyName, each.amount])),
      asJson(rows.map((each) => [each.number, each.name.trim(), each.minor])),
    ];
    hold(said === meant, () => `${said}\n${meant}`);
  },
};

/** Whatever a file is, it is told or refused by its first bytes. */
export const recognition: Target<Uint8Array> = {
  name: 'recognise',
  about: 'what a file is, by its first bytes: statements, tables, lists, photos, archives, other formats',
  short: 3_000,
  make: (random) => mutateBytes(random.of(everything), random, random.of(everything)),
  take: async (bytes, random) => {
    const found = recognise(bytes);
    holdKeepable(found, 'recognised');
    if (found.format === 'csv' || found.format === 'jsonl') registerColumns(bytes, found);
    if (!random.once(10)) return;
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield* randomPieces(bytes, random);
    };
    const { head, chunks } = await peekHead(pieces());
    const whole: Uint8Array[] = [];
    for await (const chunk of chunks) whole.push(chunk);
    hold(Buffer.concat(whole).equals(bytes), 'looking at the head loses nothing');
    hold(asJson(recognise(head)) === asJson(found), 'the pieces matter');
  },
};
