import { parseRate } from '../../../src/domain/exchange-rate.js';
import type { LocalDate } from '../../../src/domain/local-date.js';
import { SuggestForeign } from '../../../src/matching/suggest-foreign.js';
import { loadSettings } from '../../../src/settings/settings.js';
import { saveRates } from '../../../src/store/writers/rate-writer.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { store } = database;
  await store.query(
    `insert into organization (id, name, tax_number) values ('${id(1)}', 'Мы', '7725002343'), ('${id(2)}', 'Они', '7827004526')`,
  );
  await store.query(
    `insert into bank_account (id, organization_id, number, currency) values ('${id(3)}', '${id(1)}', '40702810900000002851', 'RUB')`,
  );
  await store.query(`insert into client (id, name) values ('${id(5)}', 'К')`);
  await store.query(
    `insert into counterparty (id, kind, name, tax_number, client_id) values ('${id(4)}', 'legal', 'Покупатель', '7707083893', '${id(5)}')`,
  );
  await store.transaction((tx) =>
    saveRates(tx, 'cbr', [
      { currency: 'USD', on: '2026-01-17' as LocalDate, nominal: 1, value: parseRate('78,2267') as bigint },
      { currency: 'CNY', on: '2026-01-12' as LocalDate, nominal: 10, value: parseRate('112,5000') as bigint },
    ]),
  );
  // What a payment and an invoice otherwise hang on is another test's business.
  await store.query(`alter table payment drop constraint payment_statement_id_fkey`);
});
afterAll(() => database.drop());

const invoice = (n: number, number: string, amount: number, currency: string, organization = id(1)): Promise<unknown> =>
  database.store.query(
    `insert into invoice (id, organization_id, counterparty_id, number, number_key, number_core, issued_on, amount, currency, status)
     values ($1, $2, '${id(4)}', $3, $3, $3, '2026-01-12', $4, $5, 'open')`,
    [id(n), organization, number, amount, currency],
  );

const payment = (n: number, amount: number, purpose: string, taxNumber = '7707083893'): Promise<unknown> =>
  database.store.query(
    `insert into payment (id, organization_id, account_id, statement_id, line_no, line_key, direction, kind, number, document_on, posted_on, amount, currency,
       payer_name, payer_tax_number, payer_reason_code, payer_account, payer_bank_code, payer_bank_name, payee_name, payee_tax_number,
       payee_reason_code, payee_account, payee_bank_code, payee_bank_name, purpose, raw)
     values ($1::uuid, '${id(1)}', '${id(3)}', '${id(9)}', 1, $1, 'in', 'п/п', '15', '2026-01-19', '2026-01-19', $2, 'RUB', 'Покупатель', $4, '', '', '', '', '', '',
       '', '', '', '', $3, '')`,
    [id(n), amount, purpose, taxNumber],
  );

test('a payment in roubles finds the invoice in a foreign currency, both sums, the rate and the difference', async () => {
  await invoice(20, 'УТ-102', 100_000, 'USD');
  await invoice(21, 'УТ-103', 1_000_000, 'CNY');
  await invoice(22, 'УТ-104', 100_000, 'USD', id(2));
  // The 19th is a Monday: the rate of Saturday the 17th is in force.
  await payment(30, 7_822_670, 'Оплата по счету № УТ-102 от 12.01.2026');
  await payment(31, 11_300_000, 'Оплата товара');
  await payment(32, 7_822_670, 'Оплата', '6663003127');
  await payment(33, 5_000_000, 'Оплата по счету УТ-102');
  const found = await new SuggestForeign(database.store, loadSettings({})).run(50);
  expect(found).toEqual([
    {
      paymentId: id(30),
      paymentNumber: '15',
      postedOn: '2026-01-19',
      payerName: 'Покупатель',
      open: '7822670',
      invoiceId: id(20),
      invoiceNumber: 'УТ-102',
      issuedOn: '2026-01-12',
      amount: '100000',
      currency: 'USD',
      roubles: '7822670',
      difference: '0',
      rateDay: 'payment-day',
      rateOn: '2026-01-17',
      rate: '78.2267',
      nominal: 1,
      named: true,
      certain: true,
    },
    expect.objectContaining({
      paymentId: id(31),
      invoiceId: id(21),
      roubles: '11250000',
      difference: '50000',
      rateDay: 'payment-day',
      nominal: 10,
      named: false,
      certain: false,
    }),
  ]);
  expect(await new SuggestForeign(database.store, loadSettings({})).run(50, [id(2)])).toEqual([]);
});
