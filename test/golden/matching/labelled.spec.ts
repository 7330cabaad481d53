import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LocalDate } from '../../../src/domain/local-date.js';
import type { MatchCandidates, MatchInvoice, MatchPayment } from '../../../src/domain/matching/candidates.js';
import { decideBatch } from '../../../src/domain/matching/decide.js';
import { defaultMatchingRules } from '../../../src/domain/matching/rules.js';
import type { MatchVerdict, ProposedAllocation } from '../../../src/domain/matching/verdict.js';
import { parseDecimal } from '../../../src/domain/money.js';
import { readPurpose } from '../../../src/domain/purpose/read-purpose.js';

const sum = z.string().regex(/^\d+\.\d{2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const shares = z.record(z.string(), sum);

const paymentSchema = z.strictObject({
  on: day,
  sum,
  purpose: z.string(),
  from: z.enum(['client', 'ourselves']).default('client'),
  settles: shares.optional(),
  rest: z.string().regex(/^(advance|overpayment) \d+\.\d{2}$/).optional(),
  asks: z.literal(true).optional(),
  first: shares.optional(),
  /** Why the program does not decide as the accountant does. */
  yet: z.string().optional(),
}); // prettier-ignore

const fileSchema = z.strictObject({
  kind: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      invoices: z.array(
        z.strictObject({
          number: z.string(),
          on: day,
          sum,
          agreement: z.string().optional(),
          currency: z.string().default('RUB'),
        }),
      ),
      payments: z.array(paymentSchema).min(1),
    }),
  ),
});

type Labelled = z.infer<typeof fileSchema>['cases'][number];

const US = { id: 'us', taxNumber: '7800005057', name: 'ООО "Меркурий"' };
const CLIENT = {
  id: 'client',
  name: 'ООО "Вектор"',
  taxNumber: '7700001010',
  accounts: ['40702810000000000001'],
  agreements: [],
};

const kopecks = (text: string): bigint => parseDecimal(text)?.minor ?? -1n;

const invoicesOf = ({ invoices }: Labelled): MatchInvoice[] =>
  invoices.map(({ number, on, sum: amount, agreement, currency }) => ({
    id: number,
    organizationId: US.id,
    counterpartyId: CLIENT.id,
    number,
    issuedOn: on as LocalDate,
    amount: kopecks(amount),
    open: kopecks(amount),
    currency,
    agreementId: agreement ?? null,
    agreementNumber: agreement ?? null,
  }));

const paymentsOf = ({ payments }: Labelled): MatchPayment[] =>
  payments.map(({ on, sum: amount, purpose, from }, i) => ({
    id: `p${i}`,
    organizationId: US.id,
    ownTaxNumber: US.taxNumber,
    ownName: US.name,
    number: String(i + 1),
    postedOn: on as LocalDate,
    amount: kopecks(amount),
    amountOpen: kopecks(amount),
    currency: 'RUB',
    payer:
      from === 'ourselves'
        ? { name: US.name, taxNumber: US.taxNumber, account: '40702810900000002851' }
        : { name: CLIENT.name, taxNumber: CLIENT.taxNumber, account: CLIENT.accounts[0] as string },
    reading: readPurpose(purpose),
    purpose,
  }));

const written = (allocations: readonly ProposedAllocation[]): Record<string, bigint> =>
  Object.fromEntries(allocations.map(({ invoiceId, amount }) => [invoiceId, amount]));
const said = (sums: Record<string, string> = {}): Record<string, bigint> =>
  Object.fromEntries(Object.entries(sums).map(([number, each]) => [number, kopecks(each)]));

function hold(verdict: MatchVerdict | undefined, { settles, rest, asks, first, yet }: Labelled['payments'][number]): void {
  expect([settles === undefined, asks === undefined]).toContain(false);
  const pays = written(verdict?.allocations ?? []);
  if (yet) {
    // Nothing is settled wrongly; when it is settled rightly, the mark is to go.
    expect(pays).toEqual({});
    return;
  }
  expect(pays).toEqual(said(settles));
  if (settles) {
    const [kind = 'none', amount = '0.00'] = (rest ?? '').split(' ').filter(Boolean);
    expect(verdict?.rest).toEqual({ kind, amount: kopecks(amount) });
  }
  if (first) expect(written(verdict?.suggestions[0] ?? [])).toEqual(said(first));
} // prettier-ignore

const folder = new URL('../../matching/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort(); // prettier-ignore

describe.each(files)('an accountant and the program: %s', (file) => {
  const { cases } = fileSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));

  test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const candidates: MatchCandidates = { counterparties: [CLIENT], invoices: invoicesOf(each) };
    const verdicts = decideBatch(paymentsOf(each), candidates, defaultMatchingRules());
    each.payments.forEach((payment, i) =>
      hold(
        verdicts.find(({ paymentId }) => paymentId === `p${i}`),
        payment,
      ),
    );
  });
});
