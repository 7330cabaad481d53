import { type DocumentText, statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const paid = (number: string, sum: string, more: Partial<DocumentText> = {}): DocumentText => ({
  number,
  day: '02.03.2026',
  sum,
  ...more,
});
const made = (madeOn: string, madeAt: string, documents: DocumentText[], more = {}): string =>
  statementText({ from: '02.03.2026', to: '02.03.2026', madeOn: `${madeOn}.03.2026`, madeAt, documents, ...more });
/** A file that does not say at what hour it was made. */
const onDay = (madeOn: string, documents: DocumentText[]): string =>
  made(madeOn, '00:00:00', documents).replace('ВремяСоздания=00:00:00\r\n', '');
const active = (): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(number || ':' || amount, ' ' order by number, amount) from payment where status <> 'withdrawn'`,
  );
const A = paid('1', '100.00');
const B = paid('2', '70.00');
const CORRECTED = paid('2', '77.00');

test('the older revision read after the correction books nothing that the correction took back', async () => {
  await verbs.take(made('03', '09:00:00', [A, CORRECTED]));
  const late = await verbs.take(made('02', '12:00:00', [A, B]));
  expect(late.warnings.map((each) => each.reason.code)).toContain('lines-withdrawn');
  expect(await active()).toBe('1:10000 2:7700');
  expect(await one(verbs.store, `select count(*) from outbox where type = 'payment.received.v1'`)).toBe(2n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an older file does not bring a withdrawn line back', async () => {
  await verbs.take(made('02', '12:00:00', [A, B]));
  await verbs.take(made('03', '09:00:00', [A, CORRECTED]));
  await verbs.take(made('02', '13:00:00', [A, B]));
  expect(await active()).toBe('1:10000 2:7700');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a line that is gone from the correction but settles an invoice stays, and is named for a person', async () => {
  await verbs.take(
    JSON.stringify({ ref: 'c1', kind: 'legal', name: 'ООО "Ромашка"', inn: '7827004526', kpp: '', accounts: [] }),
  );
  const invoice = {
    ref: 'i1',
    number: 'УТ-1',
    date: '2026-03-01',
    dueDate: '2099-01-01',
    amount: 7000,
    vat: 0,
    currency: 'RUB',
  };
  await verbs.take(JSON.stringify({ ...invoice, organization: '7725002343', party: 'c1', cancelled: false }));
  await verbs.take(made('02', '12:00:00', [A, B]));
  const id = (await one(verbs.store, `select id from payment where number = '2'`)) as string;
  await verbs.byHand.allocate(id, [{ invoice: 'УТ-1' }], { actor: 'Анна', why: 'по письму клиента' });
  const corrected = await verbs.take(made('03', '09:00:00', [A]));
  expect(corrected.warnings.map((each) => each.reason.code)).toContain('lines-gone-but-allocated');
  expect(await active()).toBe('1:10000 2:7000');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a line that came back is matched without waiting for another file', async () => {
  await verbs.take(made('02', '12:00:00', [A, B]));
  await verbs.take(made('03', '09:00:00', [A]));
  await verbs.store.query('delete from work_request');
  await verbs.take(made('04', '09:00:00', [A, B]));
  expect(await active()).toBe('1:10000 2:7000');
  expect(await one(verbs.store, 'select count(*) from work_request')).toBe(1n);
});

test('of two files made on one day without an hour neither takes lines of the other away', async () => {
  await verbs.take(onDay('02', [A, B]));
  await verbs.take(onDay('02', [A]));
  expect(await active()).toBe('1:10000 2:7000');
  await verbs.take(onDay('03', [A]));
  expect(await active()).toBe('1:10000');
});

test('a morning file read after an evening file without an hour takes nothing away', async () => {
  await verbs.take(onDay('02', [A, B]));
  await verbs.take(made('02', '10:00:00', [A]));
  expect(await active()).toBe('1:10000 2:7000');
});

test('a later file in which documents were refused takes nothing away, even where its sums agree', async () => {
  const back = paid('3', '70.00', { out: true });
  await verbs.take(made('02', '12:00:00', [A, B, back]));
  const text = made('03', '09:00:00', [A, B, back]).replaceAll('Сумма=70.00', 'Сумма=семьдесят');
  expect((await verbs.take(text)).refused).toHaveLength(2);
  expect(await active()).toBe('1:10000 2:7000 3:7000');
});

test('a part of a statement takes nothing away, even where what is left out adds up to nothing', async () => {
  const back = paid('3', '70.00', { out: true });
  await verbs.take(made('02', '12:00:00', [A, B, back]));
  const whole = made('03', '09:00:00', [A, B, back]);
  const lines = whole.split('\r\n');
  const cut = lines.indexOf('Номер=2') - 1;
  await verbs.take([...lines.slice(0, cut), 'КонецФайла', ''].join('\r\n'));
  expect(await active()).toBe('1:10000 2:7000 3:7000');
});

test('two files of one account at one moment: each line once, in whatever order they finish', async () => {
  const files = Array.from({ length: 6 }, (_, i) => made('02', `1${i}:00:00`, [A, B, paid(`x${i}`, '1.00')]));
  await Promise.all(files.map((file) => verbs.take(file)));
  expect(await one(verbs.store, `select count(*) from payment where number in ('1', '2')`)).toBe(2n);
  expect(await active()).toBe('1:10000 2:7000 x5:100');
  expect(await verbs.recompute.run()).toEqual([]);
});
