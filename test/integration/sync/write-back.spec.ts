import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, fillForWriting, receiptsOf, RECEIPTS, ref, refNo } from '../../support/onec-company.js';
import { one } from '../../support/verbs.js';
import { type Desk, openDesk } from './desk.js';
import { paymentOf, statementOf } from './payer.js';

const PARTIES = 4;
const QUICK = { timeoutMs: 300, attempts: 2 };
const ON = { since: '2026-01-01', payments: true, counterparties: true, post: true };

let desk: Desk;
let base: OnecBase;

const open = async (writeBack: object | undefined, more: object = {}): Promise<void> => {
  base = new OnecBase();
  fillCompany(base, { parties: PARTIES, invoices: 8 });
  fillForWriting(base);
  desk = await openDesk(base, { ...QUICK, ...more, ...(writeBack && { writeBack }) });
  await desk.sync();
};
afterEach(() => desk.close());

const pay = async (...documents: Parameters<typeof statementOf>[0][number][]): Promise<void> => {
  await desk.take(statementOf(documents));
  await desk.match();
};

const paymentId = async (number: string): Promise<string> =>
  String(await one(desk.store, `select id from payment where number = '${number}'`));

const writes = () => base.seen.filter((each) => each.method === 'POST' || each.method === 'PATCH');

describe('a settled payment', () => {
  test('becomes one posted document with its links, whose answer is held against it', async () => {
    await open(ON);
    await pay(paymentOf(1, PARTIES), paymentOf(2, PARTIES, { sum: '250.37' }));
    expect(await desk.writeBack()).toMatchObject({ state: 'done', planned: 2, counts: { written: 2 }, told: [] });
    const [first, second] = receiptsOf(base);
    expect(first).toMatchObject({
      Date: '2026-04-10T00:00:00',
      Posted: true,
      ХозяйственнаяОперация: 'ПоступлениеОплатыОтКлиента',
      Организация_Key: ref('organization'),
      БанковскийСчет_Key: refNo(12, 1),
      Валюта_Key: ref('currency'),
      Контрагент_Key: ref('party', 1),
      СуммаДокумента: 100.37,
      НомерВходящегоДокумента: '101',
      ДатаВходящегоДокумента: '2026-04-10T00:00:00',
      НазначениеПлатежа: 'Оплата по счету 00УТ-000001',
      Комментарий: `Sverka ${await paymentId('101')}`,
      РасшифровкаПлатежа: [
        {
          LineNumber: 1,
          ОснованиеПлатежа: ref('invoice', 1),
          ОснованиеПлатежа_Type: 'StandardODATA.Document_СчетНаОплатуКлиенту',
          Сумма: 100.37,
        },
      ],
    });
    expect(second?.['РасшифровкаПлатежа']).toMatchObject([
      { LineNumber: 1, Сумма: 200.37 },
      { LineNumber: 2, ОснованиеПлатежа: '', ОснованиеПлатежа_Type: 'StandardODATA.Undefined', Сумма: 50 },
    ]);
    // Money goes over the line digit by digit.
    expect(writes()[0]?.body).toContain('"СуммаДокумента":100.37,');
    base.seen.length = 0;
    expect(await desk.writeBack()).toMatchObject({ planned: 0, counts: {} });
    expect(base.seen).toEqual([]);
  });

  test('is not written without being asked for, nor before the first day, nor unsettled', async () => {
    await open(undefined);
    await pay(paymentOf(1, PARTIES));
    expect(await desk.writeBack()).toMatchObject({ state: 'off' });
    await desk.configure({ ...QUICK, writeBack: { ...ON, payments: false } });
    expect(await desk.writeBack()).toMatchObject({ state: 'done', planned: 0 });
    await desk.configure({ ...QUICK, writeBack: { ...ON, since: '2026-04-11' } });
    expect(await desk.writeBack()).toMatchObject({ planned: 0 });
    await desk.configure({ ...QUICK, writeBack: ON });
    await desk.byHand.reverse(await paymentId('101'), { actor: 'a', why: 'w' });
    expect(await desk.writeBack()).toMatchObject({ planned: 0 });
    expect(writes()).toEqual([]);
  });

  test('is shown by a rehearsal, which writes and keeps nothing', async () => {
    await open(ON);
    await pay(paymentOf(1, PARTIES));
    const { rehearsed } = await desk.writeBack({ dryRun: true });
    expect(rehearsed).toMatchObject([
      { kind: 'payments', call: 'create', set: RECEIPTS, ref: '', body: { СуммаДокумента: { decimal: '100.37' } } },
    ]);
    expect(writes()).toEqual([]);
    expect(await one(desk.store, 'select count(*)::int from written_document')).toBe(0);
  });

  test('that 1C has already is not written a second time', async () => {
    await open(ON);
    const standing = {
      НомерВходящегоДокумента: '101',
      ДатаВходящегоДокумента: '2026-04-10T00:00:00',
      СуммаДокумента: 100.37,
      Организация_Key: ref('organization'),
      Контрагент_Key: ref('party', 1),
      DeletionMark: false,
    };
    base.write(RECEIPTS, { ...base.row(RECEIPTS, refNo(11, 0)), Ref_Key: refNo(11, 5), Number: '7', ...standing });
    // Another payer's document of the same number, day and sum is another payment.
    const other = { ...standing, Ref_Key: refNo(11, 6), Number: '8', Контрагент_Key: ref('party', 2) };
    base.write(RECEIPTS, { ...base.row(RECEIPTS, refNo(11, 0)), ...other });
    await pay(paymentOf(1, PARTIES));
    expect(await desk.writeBack()).toMatchObject({
      counts: { known: 1 },
      told: [{ status: 'known', reason: { code: 'write-back-known', params: { ref: refNo(11, 5) } } }],
    });
    expect(writes()).toEqual([]);
  });

  test('that may be there already waits for a person, who may have it written', async () => {
    await open(ON);
    const doubtful = {
      ...base.row(RECEIPTS, refNo(11, 0)),
      ...{ Ref_Key: refNo(11, 5), Number: '7', DeletionMark: false, НомерВходящегоДокумента: '101' },
      ...{ ДатаВходящегоДокумента: '2026-04-10T00:00:00', СуммаДокумента: 100.37 },
      Организация_Key: ref('organization'),
    };
    base.write(RECEIPTS, doubtful);
    await pay(paymentOf(1, PARTIES));
    expect(await desk.writeBack()).toMatchObject({
      counts: { conflict: 1 },
      told: [{ reason: { code: 'write-back-alike' } }],
    });
    const id = String(await one(desk.store, 'select id from written_document'));
    expect(await desk.settle.run(id, 'again', 'Иванова', 'другой платёж')).toMatchObject({ status: 'to-write' });
    expect(await desk.settle.run(id, 'again', 'Иванова', 'другой платёж')).toMatchObject({ repeated: true });
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toHaveLength(2);
  });
});

describe('a payment that was decided otherwise afterwards', () => {
  beforeEach(async () => {
    await open(ON);
    await pay(paymentOf(1, PARTIES));
    await desk.writeBack();
  });

  const reverse = async (): Promise<unknown> =>
    desk.byHand.reverse(await paymentId('101'), { actor: 'Иванова', why: 'ошибка' });

  test('has its document unposted with a remark; decided again, it is changed and posted again', async () => {
    await reverse();
    expect(await desk.writeBack()).toMatchObject({ planned: 1, counts: { written: 1 } });
    expect(receiptsOf(base)).toMatchObject([{ Posted: false, DeletionMark: false }]);
    expect(receiptsOf(base)[0]?.['Комментарий']).toMatch(/^Sverka [-0-9a-f]{36}: разнесение отменено/);
    await desk.byHand.allocate(await paymentId('101'), [{ invoice: '00УТ-000005', amount: 10_037n }], {
      actor: 'Иванова',
      why: 'верно',
    });
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toMatchObject([
      {
        Posted: true,
        Комментарий: `Sverka ${await paymentId('101')}`,
        РасшифровкаПлатежа: [{ LineNumber: 1, ОснованиеПлатежа: ref('invoice', 5) }],
      },
    ]);
  });

  test('has it marked for deletion, or left for a person, as configured', async () => {
    await desk.configure({ ...QUICK, writeBack: { ...ON, whenReversed: 'leave' } });
    await reverse();
    expect(await desk.writeBack()).toMatchObject({
      told: [{ status: 'conflict', reason: { code: 'write-back-reversed' } }],
    });
    expect(receiptsOf(base)).toMatchObject([{ Posted: true }]);
    await desk.configure({ ...QUICK, writeBack: { ...ON, whenReversed: 'mark' } });
    await desk.settle.run(String(await one(desk.store, 'select id from written_document')), 'again', 'И', 'в');
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toMatchObject([{ Posted: false, DeletionMark: true }]);
    await desk.byHand.allocate(await paymentId('101'), [{ invoice: '00УТ-000001', amount: 10_037n }], {
      actor: 'Иванова',
      why: 'верно',
    });
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toMatchObject([{ Posted: true, DeletionMark: false }]);
  });

  test('is not written over what somebody edited in 1C, until a person says so', async () => {
    const document = receiptsOf(base)[0] as Record<string, unknown>;
    base.write(RECEIPTS, { Ref_Key: document['Ref_Key'], НазначениеПлатежа: 'исправлено бухгалтером' });
    await reverse();
    const refused = await desk.writeBack();
    expect(refused).toMatchObject({
      counts: { conflict: 1 },
      told: [
        {
          reason: { code: 'write-back-edited', params: { field: 'НазначениеПлатежа', kept: 'исправлено бухгалтером' } },
        },
      ],
    });
    expect(receiptsOf(base)).toMatchObject([{ Posted: true, НазначениеПлатежа: 'исправлено бухгалтером' }]);
    await desk.settle.run(String(await one(desk.store, 'select id from written_document')), 'again', 'И', 'в');
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toMatchObject([{ Posted: false }]);
  });

  test('somebody who only wrote it again changed nothing', async () => {
    base.write(RECEIPTS, { Ref_Key: receiptsOf(base)[0]?.['Ref_Key'] });
    await reverse();
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
  });

  test('whose document was erased or marked in 1C waits for a person', async () => {
    const at = String(receiptsOf(base)[0]?.['Ref_Key']);
    base.write(RECEIPTS, { Ref_Key: at, Posted: false, DeletionMark: true });
    await desk.store.query(`update payment set version = version + 1`);
    expect(await desk.writeBack()).toMatchObject({ told: [{ reason: { code: 'write-back-marked' } }] });
    base.erase(RECEIPTS, at);
    await desk.store.query(`update payment set version = version + 1`);
    expect(await desk.writeBack()).toMatchObject({ told: [{ reason: { code: 'write-back-erased' } }] });
    const id = String(await one(desk.store, 'select id from written_document'));
    expect(await desk.settle.run(id, 'leave', 'И', 'в')).toMatchObject({ status: 'left' });
    await desk.store.query(`update payment set version = version + 1`);
    expect(await desk.writeBack()).toMatchObject({ counts: {} });
    await desk.settle.run(id, 'again', 'И', 'в');
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
    expect(receiptsOf(base)).toHaveLength(1);
  });
});
