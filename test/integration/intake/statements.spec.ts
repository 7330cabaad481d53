import { createHash } from 'node:crypto';
import { type DocumentText, statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const paid = (number: string, day: string, sum: string, more: Partial<DocumentText> = {}): DocumentText => ({
  number,
  day: `${day}.03.2026`,
  sum,
  ...more,
});
const days = (from: string, to: string, documents: DocumentText[], more = {}): string =>
  statementText({ from: `${from}.03.2026`, to: `${to}.03.2026`, documents, ...more });
const active = (): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(number || ':' || amount, ' ' order by posted_on, number, seq) from payment where status <> 'withdrawn'`,
  );

test('the same file again adds nothing and announces nothing', async () => {
  const file = days('02', '03', [paid('1', '02', '100.00'), paid('2', '03', '50.00', { out: true })]);
  expect(await verbs.take(file)).toMatchObject({ kind: 'statement', entries: 2, added: 2, known: 0, refused: [] });
  const events = await one(verbs.store, 'select count(*) from outbox');
  expect(await verbs.take(file)).toMatchObject({ entries: 2, added: 0, known: 2 });
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(2n);
  expect(await one(verbs.store, 'select count(*) from outbox')).toBe(events);
});

test('overlapping periods in any order book each line once', async () => {
  const [a, b, c] = [paid('1', '02', '100.00'), paid('2', '03', '200.00'), paid('3', '04', '300.00')];
  await verbs.take(days('03', '04', [b, c]));
  expect(await verbs.take(days('02', '03', [a, b]))).toMatchObject({ added: 1, known: 1 });
  expect(await verbs.take(days('02', '04', [a, b, c]))).toMatchObject({ added: 0, known: 3 });
  expect(await active()).toBe('1:10000 2:20000 3:30000');
});

test('two honest equal payments on one day stay two, however often the day is read', async () => {
  const twins = [paid('7', '02', '100.00'), paid('7', '02', '100.00')];
  expect(await verbs.take(days('02', '02', twins))).toMatchObject({ added: 2 });
  expect(await verbs.take(days('01', '03', [paid('6', '01', '1.00'), ...twins]))).toMatchObject({ added: 1, known: 2 });
  expect(await active()).toBe('6:100 7:10000 7:10000');
});

test('a corrected statement withdraws the line that is gone and adds the new one', async () => {
  await verbs.take(
    days('02', '02', [paid('1', '02', '100.00'), paid('2', '02', '70.00')], {
      madeOn: '02.03.2026',
      madeAt: '12:00:00',
    }),
  );
  const corrected = await verbs.take(
    days('02', '02', [paid('1', '02', '100.00'), paid('2', '02', '77.00')], { madeOn: '03.03.2026' }),
  );
  expect(corrected).toMatchObject({ added: 1, known: 1 });
  expect(corrected.warnings.map((each) => each.reason.code)).toContain('lines-withdrawn');
  expect(await active()).toBe('1:10000 2:7700');
  expect(await one(verbs.store, `select count(*) from outbox where type = 'payment.withdrawn.v1'`)).toBe(1n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('an older statement read later withdraws nothing', async () => {
  await verbs.take(days('02', '02', [paid('1', '02', '100.00'), paid('2', '02', '70.00')], { madeAt: '23:00:00' }));
  await verbs.take(days('02', '02', [paid('1', '02', '100.00')], { madeAt: '11:00:00' }));
  expect(await active()).toBe('1:10000 2:7000');
});

test('a line that came back is open again', async () => {
  const [both, one_] = [[paid('1', '02', '100.00'), paid('2', '02', '70.00')], [paid('1', '02', '100.00')]];
  await verbs.take(days('02', '02', both, { madeOn: '02.03.2026' }));
  await verbs.take(days('02', '02', one_, { madeOn: '03.03.2026' }));
  expect(await active()).toBe('1:10000');
  await verbs.take(days('02', '02', both, { madeOn: '04.03.2026' }));
  expect(await active()).toBe('1:10000 2:7000');
  expect(await verbs.recompute.run()).toEqual([]);
});

test('balances prove a statement or are named when they do not', async () => {
  await verbs.take(days('02', '02', [paid('1', '02', '100.00')]));
  const broken = await verbs.take(days('03', '03', [paid('2', '03', '100.00')], { closing: '1.00' }));
  expect(broken.warnings.map((each) => each.reason.code)).toContain('balances-do-not-prove');
  expect(await one(verbs.store, `select string_agg(proof, ' ' order by from_on) from statement`)).toBe('proved broken');
});

test('the account belongs to the company that the documents name as its owner', async () => {
  await verbs.take(days('02', '02', [paid('1', '02', '100.00')]));
  expect(
    await one(verbs.store, `select o.tax_number from bank_account a join organization o on o.id = a.organization_id`),
  ).toBe('7725002343');
});

test('the original comes back byte for byte', async () => {
  const bytes = new TextEncoder().encode(days('02', '02', [paid('1', '02', '100.00')]));
  await verbs.take(bytes);
  const original = await verbs.giveOriginal.run(createHash('sha256').update(bytes).digest('hex'));
  const pieces: Uint8Array[] = [];
  for await (const piece of original.bytes) pieces.push(piece);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test('a dry run keeps nothing', async () => {
  expect(await verbs.take(days('02', '02', [paid('1', '02', '100.00')]), { dryRun: true })).toMatchObject({
    entries: 1,
    added: 1,
    importId: null,
  });
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(0n);
  expect(await one(verbs.store, 'select count(*) from organization')).toBe(0n);
});

test('a file cut in the middle is refused whole and nothing of it is kept', async () => {
  const text = days('02', '02', [paid('1', '02', '100.00'), paid('2', '02', '200.00')]);
  const result = await verbs.take(text.slice(0, text.length - 60));
  expect(result).toMatchObject({ entries: 0, added: 0, importId: null });
  expect(result.refused).toHaveLength(1);
  for (const table of ['payment', 'statement', 'import_file', 'organization', 'outbox'])
    expect(await one(verbs.store, `select count(*) from ${table}`)).toBe(0n);
});

test('a bad document is refused with its line, the good ones are kept', async () => {
  const text = days('02', '02', [paid('1', '02', '100.00'), paid('2', '02', '200.00')]).replace(
    'Сумма=200.00',
    'Сумма=двести',
  );
  const result = await verbs.take(text);
  expect(result).toMatchObject({ entries: 1, added: 1 });
  const line = text.split('\r\n').indexOf('Номер=2');
  expect(result.refused).toEqual([{ line, reason: expect.objectContaining({ code: expect.any(String) }) }]);
});

test('two imports of one file at one moment book it once', async () => {
  const file = days('02', '03', [paid('1', '02', '100.00'), paid('2', '03', '50.00')]);
  const results = await Promise.allSettled([verbs.take(file), verbs.take(file), verbs.take(file)]);
  expect(results.map((each) => each.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(2n);
  expect(await verbs.recompute.run()).toEqual([]);
});
