import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refused } from '../../../src/domain/failure.js';
import { toDecimal } from '../../../src/domain/money.js';
import type { PartyMention } from '../../../src/domain/party.js';
import type { Reason } from '../../../src/domain/reason.js';
import type { StatementItem, StatementDocument } from '../../../src/formats/statement/statement-item.js';
import { readCamt } from '../../../src/formats/camt/read-camt.js';
import { readClientBank } from '../../../src/formats/client-bank/read-client-bank.js';

// Pairs of a statement and what it says: `name.txt` (the exchange format of 1C; `.xml` camt) beside `name.json`. The expected side is written by a person from the
// format and read in review; `npm run golden:update` rewrites it, and then the difference is what is to be reviewed.

const folder = fileURLToPath(new URL('.', import.meta.url));
const update = process.env['GOLDEN_UPDATE'] === '1';

/** By the ending of the name here, because a broken file must be refused by its reader; elsewhere the content decides. */
const READERS: Readonly<Record<string, (chunks: Uint8Array[]) => AsyncGenerator<StatementItem>>> = {
  '.txt': (chunks) => readClientBank(chunks),
  '.xml': readCamt,
};

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => extname(name) in READERS)
  .sort();

const shown = (reason: Reason) => ({ code: reason.code, ...reason.params });

/** A side without its empty fields. */
const side = (party: PartyMention) => Object.fromEntries(Object.entries(party).filter(([, value]) => value !== ''));

const shownDocument = (document: StatementDocument) => ({
  line: document.line,
  account: document.ownAccount,
  direction: document.direction,
  own: document.own,
  kind: document.kind,
  number: document.number,
  documentOn: document.documentOn,
  postedOn: document.postedOn,
  amount: `${toDecimal(document.amount)} ${document.amount.currency}`,
  payer: side(document.payer),
  payee: side(document.payee),
  purpose: document.purpose,
  ...(document.bankReference ? { bankReference: document.bankReference } : {}),
});

/** Everything that a reader gives of a file, in a form for people. */
async function describeFile(bytes: Uint8Array, ending: string) {
  const items: StatementItem[] = [];
  try {
    for await (const item of (READERS[ending] as (typeof READERS)[string])([bytes])) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusal: shown(error.reason) };
  }
  const of = <T extends StatementItem['type']>(type: T) =>
    items.filter((item): item is Extract<StatementItem, { type: T }> => item.type === type);
  const [end] = of('end');
  return {
    header: of('header')[0]?.header,
    accounts: of('account').map(({ section }) => section),
    documents: of('documents').flatMap(({ documents }) => documents.map(shownDocument)),
    refused: of('refused').map(({ line, reason }) => ({ line, ...shown(reason) })),
    warnings: of('warning').map(({ line, reason }) => ({ line, ...shown(reason) })),
    end: { entries: end?.end.entries, refused: end?.end.refused, skipped: end?.end.skipped },
  };
}

const toJson = (value: unknown): string =>
  `${JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each), 2)}\n`;

describe('golden statements', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(25));

  it.each(names)('%s', async (name) => {
    const found = toJson(await describeFile(readFileSync(join(folder, name)), extname(name)));
    const expected = join(folder, name.replace(/\.\w+$/, '.json'));
    if (update) writeFileSync(expected, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
