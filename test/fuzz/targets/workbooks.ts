import { Refused } from '../../../src/domain/failure.js';
import { chooseByRows } from '../../../src/formats/register/choose-mapping.js';
import { readRegister, type RegisterItem } from '../../../src/formats/register/read-register.js';
import { xlsxHeadings } from '../../../src/formats/register/read-xlsx.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { readZip } from '../../../src/formats/zip/read-zip.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { number, partsOf, xml } from '../../support/workbook.js';
import { zipOf } from '../../support/zip.js';
import { LETTERS, NUMBERS, WORDS } from '../hostile.js';
import { mutateBytes } from '../mutate-bytes.js';
import { mutateText } from '../mutate-text.js';
import type { Random } from '../random.js';
import { hold, holdKeepable, type Target } from '../target.js';

const mappings = loadMappings('mappings/ledgers', registerMappingSchema);

const HEADINGS = ['Номер', 'Дата', 'Контрагент', 'ИНН', 'Сумма', 'Оплатить до'];
const ROWS = [
  HEADINGS,
  ['00УТ-1', number('46027', 1), xml('<c t="s"><v>0</v></c>'), number('7827004526'), number('6418.5', 4), '19.01.2026'],
  ['2', '05.01.2026', 'ООО Б', number('105001234', 3), xml('<c><f>A1</f><v>1E+3</v></c>'), xml('<c t="e"><v>#N/A</v></c>')],
]; // prettier-ignore
const PARTS = partsOf([{ rows: ROWS }, { name: 'Другой', rows: [['Код', 'Наименование', 'ИНН', 'КПП']] }], {
  shared: ['<r><t>ООО </t></r><r><t>А</t></r>'],
});
const NAMES = Object.keys(PARTS);
const WHOLE = await zipOf(PARTS);

/** What a workbook gives, or `undefined` when it is refused as a whole. */
async function read(bytes: Uint8Array, random: Random): Promise<RegisterItem[] | undefined> {
  const items: RegisterItem[] = [];
  try {
    const headings = await xlsxHeadings([bytes]);
    holdKeepable(headings, 'headings');
    const chosen = chooseByRows(headings, mappings);
    const { value } = 'code' in chosen ? random.of(mappings) : chosen;
    for await (const item of readRegister([bytes], { format: 'xlsx' }, value)) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    holdKeepable(error.reason, 'refusal');
    return undefined;
  }
  return items;
}

const take = async (bytes: Uint8Array, random: Random): Promise<void> => {
  const items = await read(bytes, random);
  if (!items) return;
  holdKeepable(items, 'items');
  const rows = items.flatMap((each) => (each.type === 'rows' ? [...each.rows] : [])) as { amount?: bigint }[];
  hold(items.at(-1)?.type === 'end', 'the end comes last');
  for (const { amount = 0n } of rows) hold(amount >= 0n, 'no sum of a register is negative');
};

/** Workbooks whose parts say anything. */
export const workbooks: Target<string> = {
  name: 'xlsx',
  about: 'registers as workbooks of Excel whose parts are changed and packed again',
  short: 400,
  make: (random) => {
    const name = random.of(NAMES);
    return JSON.stringify([
      name,
      mutateText(PARTS[name] as string, random, random.of([...Object.values(PARTS), ...LETTERS, ...WORDS, ...NUMBERS])),
    ]);
  },
  take: async (input, random) => {
    const [name, text] = JSON.parse(input) as [string, string];
    await take(await zipOf({ ...PARTS, [name]: Buffer.from(text) }), random);
  },
};

/** Archives whose bytes are changed: no part of one is taken for the whole, no bit of a sum flips unnoticed. */
export const archives: Target<Uint8Array> = {
  name: 'zip',
  about: 'archives and workbooks with changed bytes',
  short: 800,
  make: (random) => mutateBytes(WHOLE, random, WHOLE),
  take: async (bytes, random) => {
    await take(bytes, random);
    try {
      for (const entry of await readZip([bytes])) {
        const pieces: Uint8Array[] = [];
        for await (const piece of entry.bytes()) pieces.push(piece);
        const said = PARTS[entry.name];
        hold(said === undefined || Buffer.concat(pieces).toString() === said, 'what is given is what was packed');
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  },
};
