import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refused } from '../../../src/domain/failure.js';
import { toDecimal } from '../../../src/domain/money.js';
import type { PartyMention } from '../../../src/domain/party.js';
import type { Reason } from '../../../src/domain/reason.js';
import type { ClientBankItem, StatementDocument } from '../../../src/formats/client-bank/client-bank-item.js';
import { readClientBank } from '../../../src/formats/client-bank/read-client-bank.js';

// Pairs of a statement and what it says: `name.txt` beside `name.json`. The expected side is written by a person from the
// format and read in review; `npm run golden:update` rewrites it, and then the difference is what is to be reviewed.

const folder = fileURLToPath(new URL('.', import.meta.url));
const update = process.env['GOLDEN_UPDATE'] === '1';

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
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
});

/** Everything that a reader gives of a file, in a form for people. */
async function describeFile(bytes: Uint8Array) {
  const items: ClientBankItem[] = [];
  try {
    for await (const item of readClientBank([bytes])) items.push(item);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusal: shown(error.reason) };
  }
  const of = <T extends ClientBankItem['type']>(type: T) =>
    items.filter((item): item is Extract<ClientBankItem, { type: T }> => item.type === type);
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
    const found = toJson(await describeFile(readFileSync(join(folder, name))));
    const expected = join(folder, name.replace(/\.txt$/, '.json'));
    if (update) writeFileSync(expected, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
