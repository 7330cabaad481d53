import { type LocalDate, plusDays } from '../local-date.js';
import { readPurpose } from '../purpose/read-purpose.js';
import type { MatchInvoice, MatchPayment } from './candidates.js';
import { decideBatch } from './decide.js';
import { defaultMatchingRules } from './rules.js';

const DAY = '2026-02-01' as LocalDate;

const client = {
  id: 'client',
  taxNumber: '7700001010',
  name: 'ООО "Клиент"',
  accounts: [],
  agreements: [
    { id: 'a', organizationId: 'org', number: '17-2026' },
    { id: 'b', organizationId: 'org', number: '18-2026' },
  ],
};

const invoice = (n: number, amount: number, more: Partial<MatchInvoice> = {}): MatchInvoice => ({
  id: `i${n}`,
  organizationId: 'org',
  counterpartyId: 'client',
  number: `УТ-${String(n).padStart(6, '0')}`,
  issuedOn: plusDays(DAY, n),
  amount: BigInt(amount),
  open: BigInt(amount),
  currency: 'RUB',
  agreementId: null,
  agreementNumber: null,
  ...more,
});

const paid = (amount: number, purpose: string): MatchPayment => ({
  id: 'p',
  organizationId: 'org',
  ownTaxNumber: '7800005057',
  ownName: 'ООО "Меркурий"',
  number: '1',
  postedOn: plusDays(DAY, 50),
  amount: BigInt(amount),
  amountOpen: BigInt(amount),
  currency: 'RUB',
  payer: { name: '', taxNumber: '7700001010', account: '' },
  reading: readPurpose(purpose),
});

const decide = (amount: number, purpose: string, invoices: readonly MatchInvoice[]) => {
  const [verdict] = decideBatch(
    [paid(amount, purpose)],
    { counterparties: [client], invoices },
    defaultMatchingRules(),
  );
  return verdict;
};
const settled = (verdict: ReturnType<typeof decide>) => verdict?.allocations.map((each) => each.invoiceId).sort();

const ODD = [invoice(1, 1234567), invoice(2, 2345683), invoice(3, 991331), invoice(4, 777719), invoice(5, 3141593)];

describe('a set of open invoices', () => {
  test('the only one that makes up an odd sum is settled', () => {
    const verdict = decide(1234567 + 777719, 'Оплата за товар', ODD);
    expect(verdict).toMatchObject({ status: 'matched', rule: { name: 'sum-of-several' } });
    expect(settled(verdict)).toEqual(['i1', 'i4']);
  });

  test.each<[string, number, string, readonly MatchInvoice[]]>([
    [
      'two sets fit',
      3000000,
      'Оплата за товар',
      [1234567, 1765433, 1111113, 1888887].map((sum, i) => invoice(i + 1, sum)),
    ],
    ['round sums', 30000000, 'Оплата за товар', [invoice(1, 10000000), invoice(2, 20000000), invoice(3, 50000000)]],
    ['nothing speaks of paying for goods', 1234567 + 777719, 'Перечисление', ODD],
    ['an advance', 1234567 + 777719, 'Аванс за товар', ODD],
    ['a hint at a refund', 1234567 + 777719, 'Возврат, оплата за товар', ODD],
    ['part payment', 1234567 + 777719, 'Частичная оплата за товар', ODD],
    ['an unknown number', 1234567 + 777719, 'Оплата по счету № 9911', ODD],
    ['an unknown agreement', 1234567 + 777719, 'Оплата по договору № 99-2025', ODD],
  ])('is not settled: %s', (_, amount, purpose, invoices) => {
    expect(decide(amount, purpose, invoices)?.status).not.toBe('matched');
  });

  test('keeps within the agreement that the text names', () => {
    const invoices = [
      invoice(1, 1234567, { agreementId: 'a' }),
      invoice(2, 2345683, { agreementId: 'a' }),
      invoice(3, 1234567, { agreementId: 'b' }),
    ];
    expect(settled(decide(3580250, 'Оплата по договору № 17-2026 за товар', invoices))).toEqual(['i1', 'i2']);
    expect(decide(3580250, 'Оплата за товар', invoices)?.status).toBe('suggested');
  });

  test('holds the invoices that the text names', () => {
    expect(settled(decide(2345683 + 991331 + 777719, 'Оплата по счетам 2, 3 и прочим за товар', ODD))).toEqual([
      'i2',
      'i3',
      'i4',
    ]);
  });

  test('one invoice for each named month is no chance, however round the sums', () => {
    const months = [0, 1, 2].map((month) =>
      invoice(month, 2720000, { issuedOn: `2026-0${month + 1}-05` as LocalDate, id: `m${month}` }),
    );
    expect(settled(decide(5440000, 'Оплата за услуги за январь-февраль 2026 г.', months))).toEqual(['m0', 'm1']);
    expect(decide(5440000, 'Оплата за услуги', months)?.status).toBe('suggested');
  });

  test('an invoice issued later is not in it', () => {
    expect(decide(2345683 + 991331, 'Оплата за товар', [invoice(2, 2345683), invoice(60, 991331)])?.status).not.toBe(
      'matched',
    );
  });
});
