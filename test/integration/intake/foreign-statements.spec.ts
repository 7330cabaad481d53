import { readFileSync } from 'node:fs';
import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const ACCOUNT = '40702810500000001111';
const camt = (root: 'Stmt' | 'Rpt', entries: string, balances = ''): string => {
  const [version, outer] = root === 'Stmt' ? ['053', 'BkToCstmrStmt'] : ['052', 'BkToCstmrAcctRpt'];
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${version}.001.08"><${outer}><GrpHdr><CreDtTm>${root === 'Stmt' ? '2026-03-03T06:00:00' : '2026-03-02T13:00:00'}</CreDtTm></GrpHdr><${root}><Acct><Id><Othr><Id>${ACCOUNT}</Id></Othr></Id><Ccy>RUB</Ccy></Acct>${balances}${entries}</${root}></${outer}></Document>`;
};
const balance = (code: string, sum: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="RUB">${sum}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>`;
const entry = (reference: string, sum: string): string =>
  `<Ntry><Amt Ccy="RUB">${sum}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef></Ntry>`;
const kept = (): Promise<unknown> =>
  one(verbs.store, `select string_agg(amount || ':' || status, ' ' order by amount) from payment`);

test('a statement camt.053 is kept with its company, its balances and its proof, once', async () => {
  const file = readFileSync('test/golden/statements/camt/russian-bank.xml');
  expect(await verbs.take(file)).toMatchObject({
    kind: 'statement',
    format: 'camt',
    entries: 2,
    added: 2,
    refused: [],
  });
  expect(await one(verbs.store, 'select proof from statement')).toBe('proved');
  expect(await one(verbs.store, 'select tax_number from organization')).toBe('7725002343');
  expect(await one(verbs.store, `select payer_tax_number from payment where direction = 'in'`)).toBe('7827004526');
  const changed = Buffer.concat([file, Buffer.from('<!-- written again -->\n')]);
  expect(await verbs.take(changed)).toMatchObject({ entries: 2, added: 0, known: 2 });
});

test('what a report of the day has told, the statement of the day does not book again', async () => {
  expect(await verbs.take(camt('Rpt', entry('A', '100.00') + entry('B', '70.00')))).toMatchObject({ added: 2 });
  const balances = balance('OPBD', '0.00') + balance('CLBD', '177.00');
  const statement = camt('Stmt', entry('A', '100.00') + entry('C', '77.00'), balances);
  expect(await verbs.take(statement)).toMatchObject({ added: 1, known: 1 });
  expect(await kept()).toBe('7000:withdrawn 7700:open 10000:open');
});

test('days that one format has brought are barred to another, whichever came first', async () => {
  const text = statementText({
    from: '02.03.2026',
    to: '02.03.2026',
    documents: [{ number: '1', day: '02.03.2026', sum: '100.00' }],
  });
  expect(await verbs.take(text)).toMatchObject({ added: 1 });
  const account = await one(verbs.store, 'select number from bank_account');
  const same = camt('Stmt', entry('A', '100.00')).replaceAll(ACCOUNT, String(account));
  expect(await verbs.take(same)).toMatchObject({
    added: 0,
    refused: [{ reason: { code: 'day-of-another-format', params: { day: '2026-03-02', format: '1c-exchange' } } }],
  });
  expect(await one(verbs.store, 'select count(*) from import_file')).toBe(1n);
  expect(await verbs.take(same.replaceAll('03-02</', '03-03</'))).toMatchObject({ added: 1 });
  expect(await kept()).toBe('10000:open 10000:open');
});

test('a notification camt.054 and a list of invoices taken for a statement are refused', async () => {
  const file = readFileSync('test/golden/statements/camt/notification.xml');
  expect(await verbs.take(file)).toMatchObject({ refused: [{ reason: { code: 'notification-not-statement' } }] });
  expect(await verbs.take('{"ref":"1"}\n', { as: 'statement' })).toMatchObject({
    refused: [{ reason: { code: 'not-a-statement' } }],
  });
});
