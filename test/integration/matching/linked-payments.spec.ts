import { CLIENT, type DocumentText, statementText, US } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const invoice = (number: string, date: string, amount: number, more: object = {}) => ({
  ref: number,
  number,
  date,
  dueDate: '2099-01-01',
  amount,
  vat: 0,
  currency: 'RUB',
  organization: US.taxNumber,
  party: 'c1',
  contract: 'k',
  contractNumber: '12-А',
  ...more,
});
const party = {
  ref: 'c1',
  kind: 'legal',
  name: CLIENT.name,
  fullName: '',
  inn: CLIENT.taxNumber,
  kpp: '',
  email: '',
  phone: '',
  region: '',
  accounts: [{ number: CLIENT.account, bik: '044525225' }],
};
const SECOND = { ...US, account: '40702810200000002852' };

let verbs: Verbs;
let opening: bigint;
beforeEach(async () => {
  verbs = await openVerbs();
  opening = 0n;
  await verbs.take(jsonl(party));
});
afterEach(() => verbs.close());

/** A statement of one day; its balances carry on from the day before. */
async function day(on: string, ...documents: Omit<DocumentText, 'day'>[]): Promise<void> {
  const [d = '', m = '', y = ''] = [on.slice(8), on.slice(5, 7), on.slice(0, 4)];
  const text = `${d}.${m}.${y}`;
  const kopecks = (sum: string): bigint => BigInt(sum.replace('.', ''));
  const before = 100_000_000n + opening;
  for (const each of documents) opening += each.out ? -kopecks(each.sum) : kopecks(each.sum);
  await verbs.take(
    statementText({
      from: text,
      to: text,
      opening: `${before / 100n}.${String(before % 100n).padStart(2, '0')}`,
      documents: documents.map((each) => ({ ...each, day: text })),
    }),
  );
}
const payments = (): Promise<unknown> =>
  one(verbs.store, `select string_agg(number || ' ' || direction || ' ' || status, ', ' order by seq) from payment`);
const invoices = (): Promise<unknown> =>
  one(verbs.store, `select string_agg(number || ' ' || status || ' ' || allocated, ', ' order by number) from invoice`);
const links = (): Promise<unknown> =>
  one(
    verbs.store,
    `select string_agg(l.kind || ' ' || e.number || '>' || x.number, ', ' order by e.seq) from payment_link l
     join payment e on e.id = l.earlier_id join payment x on x.id = l.later_id`,
  );
const back = (number: string, sum: string, purpose: string): Omit<DocumentText, 'day'> => ({
  number,
  sum,
  purpose,
  out: true,
  to: CLIENT,
});

describe('a return of a payment', () => {
  test('undoes what the payment paid, opens the invoice again and sets both aside, once', async () => {
    await verbs.take(jsonl(invoice('77', '2026-03-01', 20000)));
    await day('2026-03-02', { number: '45', sum: '200.00', purpose: 'Оплата по счету № 77 от 01.03.2026. Без НДС' });
    await verbs.match.run();
    expect(await invoices()).toBe('77 paid 20000');
    await day('2026-03-05', back('9', '200.00', 'Возврат по п/п № 45 от 02.03.2026, товар не отгружен. Без НДС'));
    expect(await verbs.match.run()).toMatchObject({ linked: 1 });
    expect(await invoices()).toBe('77 open 0');
    expect(await payments()).toBe('45 in set-aside, 9 out set-aside');
    expect(await links()).toBe('return 45>9');
    expect(await verbs.match.run()).toMatchObject({ linked: 0, considered: 0 });
    expect(await verbs.recompute.run()).toEqual([]);
    expect(
      await one(
        verbs.store,
        `select string_agg(distinct actor, ' ') from decision where kind in ('reverse', 'set-aside')`,
      ),
    ).toMatch(/^rule:returned@\d+$/);
  });

  test('is found in one run with its payment, and by the invoice that it names', async () => {
    await verbs.take(jsonl(invoice('77', '2026-03-01', 20000)));
    await day('2026-03-02', { number: '45', sum: '200.00', purpose: 'Оплата по счету № 77 от 01.03.2026. Без НДС' });
    await day('2026-03-05', back('9', '200.00', 'Возврат оплаты по счету № 77 от 01.03.2026'));
    expect(await verbs.match.run()).toMatchObject({ matched: 1, linked: 1 });
    expect(await invoices()).toBe('77 open 0');
    expect(await verbs.recompute.run()).toEqual([]);
  });

  test('leaves what a person decided, what is of another sum, and what was taken back', async () => {
    await verbs.take(jsonl(invoice('77', '2026-03-01', 20000)));
    await day('2026-03-02', { number: '45', sum: '200.00', purpose: 'Оплата' });
    const id = (await one(verbs.store, 'select id from payment')) as string;
    await verbs.byHand.allocate(id, [{ invoice: '77' }], { actor: 'Анна', why: 'так' });
    await day(
      '2026-03-05',
      back('9', '200.00', 'Возврат по п/п № 45 от 02.03.2026'),
      back('10', '50.00', 'Возврат по п/п № 45'),
    );
    expect(await verbs.match.run()).toMatchObject({ linked: 0 });
    expect(await invoices()).toBe('77 paid 20000');
    await verbs.byHand.reverse(id, { actor: 'Анна', why: 'вернули' });
    expect(await verbs.match.run()).toMatchObject({ linked: 1 });
    await verbs.byHand.reopen(id, { actor: 'Анна', why: 'это другой платёж' });
    expect(await verbs.match.run()).toMatchObject({ linked: 0 });
    expect(await payments()).toBe('45 in matched, 9 out set-aside, 10 out open');
  });
});

describe('a transfer between own accounts', () => {
  const moved = { number: '5', sum: '300.00', purpose: 'Перевод собственных средств. НДС не облагается' };

  test('is paired when both sides are there, alike ones in their order, and not before', async () => {
    await day('2026-03-02', { ...moved, out: true, to: SECOND }, { ...moved, out: true, to: SECOND });
    expect(await verbs.match.run()).toMatchObject({ linked: 0 });
    const other = statementText({
      from: '02.03.2026',
      to: '02.03.2026',
      documents: [1, 2].map(() => ({ ...moved, day: '02.03.2026', from: US, to: SECOND })),
    }).replaceAll(`РасчСчет=${US.account}\r\nНачальныйОстаток`, `РасчСчет=${SECOND.account}\r\nНачальныйОстаток`);
    await verbs.take(ownAccount(other, SECOND.account));
    expect(await verbs.match.run()).toMatchObject({ linked: 2 });
    expect(await one(verbs.store, `select string_agg(distinct status, ' ') from payment`)).toBe('set-aside');
    expect(await verbs.recompute.run()).toEqual([]);
  });
});

/** The same statement as of another account of ours: the account stands in the header and in the section. */
const ownAccount = (text: string, account: string): string =>
  text.replace(/^РасчСчет=\d{20}$/gm, `РасчСчет=${account}`);

describe('a closed period', () => {
  test('takes no decisions, by rule or by hand, until it is opened again', async () => {
    await verbs.take(jsonl(invoice('77', '2026-03-01', 20000)));
    await day('2026-03-02', { number: '45', sum: '200.00', purpose: 'Оплата по счету № 77 от 01.03.2026. Без НДС' });
    const close = (through: string | null) =>
      verbs.closePeriod.run({
        organization: US.taxNumber,
        through: through as never,
        actor: 'Анна',
        why: 'квартал сдан',
      });
    await expect(close('2999-01-01')).rejects.toMatchObject({ reason: { code: 'period-not-over' } });
    await close('2026-03-31');
    expect(await verbs.match.run()).toMatchObject({ considered: 0 });
    const id = (await one(verbs.store, 'select id from payment')) as string;
    const by = { actor: 'Анна', why: 'так' };
    for (const attempt of [
      () => verbs.byHand.allocate(id, [{ invoice: '77' }], by),
      () => verbs.byHand.setAside(id, by),
    ])
      await expect(attempt()).rejects.toMatchObject({
        reason: { code: 'period-closed', params: { day: '2026-03-31' } },
      });
    const late = await verbs.take(
      statementText({
        from: '30.03.2026',
        to: '30.03.2026',
        documents: [{ number: '46', day: '30.03.2026', sum: '1.00', purpose: 'Оплата' }],
      }),
    );
    expect(JSON.stringify(late.warnings)).toContain('lines-of-closed-days');
    await close(null);
    expect(await verbs.match.run()).toMatchObject({ considered: 2, matched: 1 });
    expect(await one(verbs.store, 'select count(*) from closed_period')).toBe(2n);
  });
});

describe('an advance', () => {
  test('is closed by the one invoice of its sum that comes later, of the named agreement', async () => {
    await day('2026-03-02', { number: '45', sum: '200.00', purpose: 'Аванс по договору 12-А. Без НДС' });
    await verbs.match.run();
    expect(await payments()).toBe('45 in open');
    await verbs.take(jsonl(invoice('77', '2026-03-20', 20000)));
    expect(await verbs.match.run()).toMatchObject({ matched: 1 });
    expect(await invoices()).toBe('77 paid 20000');
  });

  test('kept of a payment is closed when its invoice comes, and stays as it is until then', async () => {
    await verbs.take(jsonl(invoice('77', '2026-03-01', 20000)));
    await day('2026-03-02', {
      number: '45',
      sum: '250.00',
      purpose: 'Аванс и оплата по счету № 77 от 01.03.2026. Без НДС',
    });
    expect(await verbs.match.run()).toMatchObject({ matched: 1 });
    expect(await payments()).toBe('45 in advance');
    expect(await verbs.match.run()).toMatchObject({ considered: 0 });
    await verbs.take(jsonl(invoice('78', '2026-03-20', 7000), invoice('79', '2026-03-21', 5000)));
    expect(await verbs.match.run()).toMatchObject({ matched: 1 });
    expect(await payments()).toBe('45 in matched');
    expect(await invoices()).toBe('77 paid 20000, 78 open 0, 79 paid 5000');
    expect(await verbs.recompute.run()).toEqual([]);
  });
});
