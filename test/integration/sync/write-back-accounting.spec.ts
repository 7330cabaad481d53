import { BANK_RECEIPTS, fillAccounting, STATES } from '../../support/onec-accounting.js';
import { OnecBase } from '../../support/onec-base.js';
import { ref } from '../../support/onec-company.js';
import type { BaseRow } from '../../support/onec-query.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';
import { paymentOf, statementOf } from './payer.js';

// БП 3.0: receipts on the account, references of several types, and the register that keeps whether an invoice is paid.

const PARTIES = 3;
const ON = { since: '2026-01-01', payments: true, counterparties: true, invoiceStates: true, post: true };

let desk: Desk;
let base: OnecBase;

beforeEach(async () => {
  base = new OnecBase();
  fillAccounting(base, { parties: PARTIES, invoices: 6 });
  desk = await openDesk(base, { mapping: 'bp30', timeoutMs: 300, attempts: 2, writeBack: ON });
  await desk.sync();
  await desk.take(statementOf([paymentOf(1, PARTIES, { purpose: 'Оплата по счету 00БП-000001' })]));
  await desk.match();
});
afterEach(() => desk.close());

const receipts = (): BaseRow[] => (base.sets.get(BANK_RECEIPTS) ?? []).filter((each) => each['Number'] !== 'ОБРАЗЕЦ');

const stateOf = (n: number): unknown =>
  (base.sets.get(STATES) ?? []).filter((each) => each['Документ'] === ref('invoice', n)).map((each) => each['Статус']);

const reverse = async (): Promise<unknown> =>
  desk.byHand.reverse(String(await one(desk.store, `select id from payment`)), { actor: 'И', why: 'ошибка' });

test('a payment becomes a receipt with its agreement and invoice, and the invoice is said to be paid', async () => {
  expect(await desk.writeBack()).toMatchObject({ counts: { written: 2 }, told: [] });
  expect(receipts()).toMatchObject([
    {
      Posted: true,
      ВидОперации: 'ОплатаПокупателя',
      СчетОрганизации_Key: ref('account', 900),
      Контрагент: ref('party', 1),
      Контрагент_Type: 'StandardODATA.Catalog_Контрагенты',
      СуммаДокумента: 100.37,
      РасшифровкаПлатежа: [
        {
          LineNumber: 1,
          ДоговорКонтрагента_Key: ref('agreement', 1),
          СпособПогашенияЗадолженности: 'Автоматически',
          СуммаПлатежа: 100.37,
          СчетНаОплату_Key: ref('invoice', 1),
        },
      ],
    },
  ]);
  expect(stateOf(1)).toEqual(['Оплачен']);
  expect(await desk.writeBack()).toMatchObject({ planned: 0, counts: {} });
});

test('a reversed payment takes the state of the invoice back', async () => {
  await desk.writeBack();
  await reverse();
  expect(await desk.writeBack()).toMatchObject({ counts: { written: 2 } });
  expect(stateOf(1)).toEqual(['НеОплачен']);
  expect(receipts()).toMatchObject([{ Posted: false }]);
});

test('a state that somebody set over ours is not written over', async () => {
  await desk.writeBack();
  const row = (base.sets.get(STATES) ?? []).find((each) => each['Документ'] === ref('invoice', 1)) as BaseRow;
  row['Статус'] = 'Отменен';
  await reverse();
  expect(await desk.writeBack()).toMatchObject({
    told: [
      { kind: 'payments', status: 'written' },
      { kind: 'invoice-states', reason: { code: 'write-back-edited' } },
    ],
  });
  expect(stateOf(1)).toEqual(['Отменен']);
});

test.each(['drop-after', 'error-after', 'html-after'] as const)(
  '%s: the state is read, and written once',
  async (trouble) => {
    base.trouble = ({ method, path }) => (method !== 'GET' && path.startsWith(STATES) ? trouble : undefined);
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 2 } });
    expect(stateOf(1)).toEqual(['Оплачен']);
  },
);

test('a receipt that the bank exchange of 1C has made is known by the type of its payer as well', async () => {
  const blank = (base.sets.get(BANK_RECEIPTS) ?? [])[0] as BaseRow;
  base.write(BANK_RECEIPTS, {
    ...blank,
    Ref_Key: ref('order', 77),
    Number: '5',
    DeletionMark: false,
    НомерВходящегоДокумента: '101',
    ДатаВходящегоДокумента: '2026-04-10T00:00:00',
    СуммаДокумента: 100.37,
    Организация_Key: ref('organization'),
    Контрагент: ref('party', 1),
  });
  expect(await desk.writeBack()).toMatchObject({ counts: { known: 1, written: 1 } });
  expect(base.writer.created.filter((each) => each.set === BANK_RECEIPTS)).toEqual([]);
});

test('a field that the base does not have is named before anything is written', async () => {
  base.hidden.set(BANK_RECEIPTS, new Set(['НазначениеПлатежа']));
  await desk.sync({ full: true });
  base.seen.length = 0;
  expect(await desk.writeBack()).toMatchObject({
    state: 'failed',
    failure: { code: 'mapping-field-absent', params: { set: BANK_RECEIPTS, field: 'НазначениеПлатежа' } },
  });
  expect(base.seen).toEqual([]);
});
