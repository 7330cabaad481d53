import { OnecBase } from '../../support/onec-base.js';
import {
  fillCompany,
  fillForWriting,
  partyRow,
  receiptsOf,
  RECEIPTS,
  ref,
  taxNumberNo,
} from '../../support/onec-company.js';
import { type Desk, openDesk } from './desk.js';
import { paymentOf, statementOf } from './payer.js';

const PARTIES = 4;
const ON = { since: '2026-01-01', payments: true, counterparties: true, post: true };

let desk: Desk;
let base: OnecBase;

const open = async (writeBack: object): Promise<void> => {
  base = new OnecBase();
  fillCompany(base, { parties: PARTIES, invoices: 8 });
  fillForWriting(base);
  desk = await openDesk(base, { timeoutMs: 300, attempts: 2, writeBack });
  await desk.sync();
};
afterEach(() => desk.close());

describe('what comes back', () => {
  test('changes nothing and announces nothing', async () => {
    await open(ON);
    await desk.take(
      statementOf([{ ...paymentOf(1, PARTIES), from: NEW_PAYER, purpose: 'Аванс' }, paymentOf(2, PARTIES)]),
    );
    await desk.match();
    await newParty();
    await desk.writeBack();
    expect(base.writer.created.map((each) => each.set)).toEqual([
      'Catalog_Партнеры',
      'Catalog_Контрагенты',
      RECEIPTS,
      RECEIPTS,
    ]);
    const before = await desk.events();
    expect(await desk.sync({ full: true })).toMatchObject({ counts: { added: 0, changed: 0 } });
    expect(await desk.events()).toEqual(before);
    expect(await desk.writeBack()).toMatchObject({ planned: 0, counts: {} });
  });
});

const NEW_PAYER = { name: 'ООО "Новый"', taxNumber: taxNumberNo(777), account: '40702810000000000777' };

/** A payer whom only we know, with a payment that a person keeps as an advance. */
async function newParty(): Promise<void> {
  const id = '00000000-0000-7000-8000-000000000777';
  await desk.store.query(`insert into client (id, name) values ($1, 'Новый')`, [id]);
  await desk.store.query(
    `insert into counterparty (id, client_id, kind, name, full_name, tax_number) values ($1, $1, 'legal', 'Новый', 'ООО Новый', $2)`,
    [id, NEW_PAYER.taxNumber],
  );
  await desk.store.query(
    `update payment set counterparty_id = '00000000-0000-7000-8000-000000000777', status = 'advance', version = version + 1
     where payer_tax_number = $1`,
    [NEW_PAYER.taxNumber],
  );
}

describe('a payer whom the base does not have', () => {
  const settleNew = async (): Promise<void> => {
    await desk.take(statementOf([{ ...paymentOf(1, PARTIES), from: NEW_PAYER, purpose: 'Аванс' }]));
    await newParty();
  };

  test('is added first, with its partner', async () => {
    await open(ON);
    await settleNew();
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 3 } });
    const party = base.row('Catalog_Контрагенты', String(base.writer.created[1]?.ref));
    expect(party).toMatchObject({
      ИНН: NEW_PAYER.taxNumber,
      Партнер_Key: base.writer.created[0]?.ref,
      ЮрФизЛицо: 'ЮрЛицо',
    });
    expect(receiptsOf(base)).toMatchObject([{ Контрагент_Key: party['Ref_Key'] }]);
  });

  test('is found there by its tax number', async () => {
    await open(ON);
    base.write('Catalog_Контрагенты', partyRow(50, { ИНН: NEW_PAYER.taxNumber, КПП: '' }));
    await settleNew();
    expect(await desk.writeBack()).toMatchObject({ counts: { known: 2, written: 1 } });
    expect(receiptsOf(base)).toMatchObject([{ Контрагент_Key: ref('party', 50) }]);
  });

  test('is refused where clients are not added, and offered again when it has come', async () => {
    await open({ ...ON, counterparties: false });
    await settleNew();
    expect(await desk.writeBack()).toMatchObject({ told: [{ reason: { code: 'write-back-counterparty-unknown' } }] });
    base.write('Catalog_Контрагенты', partyRow(50, { ИНН: NEW_PAYER.taxNumber, КПП: '' }));
    await desk.sync({ full: true });
    expect(await desk.writeBack()).toMatchObject({ counts: { written: 1 } });
  });
});
