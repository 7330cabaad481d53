import type { MatchInvoice, MatchPayment } from '../../src/domain/matching/candidates.js';
import { decideBatch } from '../../src/domain/matching/decide.js';
import { defaultMatchingRules } from '../../src/domain/matching/rules.js';
import { type LocalDate, plusDays } from '../../src/domain/local-date.js';
import { readPurpose } from '../../src/domain/purpose/read-purpose.js';
import type { Benchmark } from './benchmark.js';
import { quantileOf } from './spread.js';

const INVOICES = 60;
const DAY = '2026-01-01' as LocalDate;
const TAX_NUMBER = '7700001010';

interface HardSet {
  readonly invoices: readonly MatchInvoice[];
  readonly payment: MatchPayment;
}

const client = { id: 'c', taxNumber: TAX_NUMBER, name: 'ООО "Клиент"', accounts: [], agreements: [] };

const invoice = (n: number, number: string, amount: bigint): MatchInvoice => ({
  id: `i${n}`,
  organizationId: 'o',
  counterpartyId: client.id,
  number,
  issuedOn: plusDays(DAY, n),
  amount,
  open: amount,
  currency: 'RUB',
  agreementId: null,
  agreementNumber: null,
});

const payment = (amount: bigint, purpose: string): MatchPayment => ({
  id: 'p',
  organizationId: 'o',
  ownTaxNumber: '7800005057',
  ownName: 'ООО "Меркурий"',
  number: '1',
  postedOn: plusDays(DAY, 90),
  amount,
  amountOpen: amount,
  currency: 'RUB',
  payer: { name: client.name, taxNumber: TAX_NUMBER, account: '' },
  reading: readPurpose(purpose),
});

const PLACES = Array.from({ length: INVOICES }, (_, i) => i + 1);
const NUMBERED = PLACES.map((n) => invoice(n, `УТ-${1000 + n}`, BigInt(10_007 * n + (n % 7) * 1_013)));
const EQUAL = PLACES.map((n) => invoice(n, `УТ-${1000 + n}`, 100_000n));
/** Ten numbers, each of six years: a text that names them all may mean 6 to the power of 10 sets. */
const REPEATED = PLACES.map((n) => invoice(n, `УТ-${1 + (n % 10)}`, BigInt(10_000 + n * 101)));

const sum = (list: readonly MatchInvoice[]): bigint => list.reduce((total, each) => total + each.open, 0n);
const third = NUMBERED.filter((_, i) => i % 3 === 1);
const named = (list: readonly MatchInvoice[]): string => list.map((each) => each.number.slice(3)).join(', ');

/** What a client with sixty open invoices may pay by, from the plain to the worst; made anew each time, so that nothing is remembered. */
const CASES: Readonly<Record<string, () => HardSet>> = {
  'a sum of some, none named': () => ({ invoices: NUMBERED, payment: payment(sum(third), 'Оплата за товар. Без НДС') }),
  'a sum of none': () => ({ invoices: NUMBERED, payment: payment(sum(third) + 1n, 'Оплата за товар. Без НДС') }),
  'twenty named': () => ({
    invoices: NUMBERED,
    payment: payment(sum(third), `Оплата по счетам №№ ${named(third)}. Без НДС`),
  }),
  'all named': () => ({
    invoices: NUMBERED,
    payment: payment(sum(NUMBERED), `Оплата по счетам №№ ${named(NUMBERED)}. Без НДС`),
  }),
  'a range of all': () => ({
    invoices: NUMBERED,
    payment: payment(sum(NUMBERED), 'Оплата по счетам с 1001 по 1060. Без НДС'),
  }),
  'all of one sum, half paid': () => ({ invoices: EQUAL, payment: payment(3_000_000n, 'Оплата за товар. Без НДС') }),
  'ten numbers, each of six invoices': () => ({
    invoices: REPEATED,
    payment: payment(sum(REPEATED.slice(0, 10)), 'Оплата по счетам №№ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Без НДС'),
  }),
  'the whole debt': () => ({
    invoices: NUMBERED,
    payment: payment(sum(NUMBERED), 'Погашение задолженности по всем счетам. Без НДС'),
  }),
};

const rules = defaultMatchingRules();

function timeOf(make: () => HardSet, times: number): number[] {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    const { invoices, payment: asked } = make();
    decideBatch([asked], { counterparties: [client], invoices }, rules);
    took.push(performance.now() - begun);
  }
  return took;
}

/** Deciding alone: one payment, sixty open invoices of its payer, the purpose read each time. */
export default {
  title: 'One payment of a client with 60 open invoices: purpose read, ledger indexed, decided; in eight hard shapes.',
  unit: 'ms',
  rounds: 5,
  goals: [
    { what: 'median of all shapes, ms', ours: 'median of all', atMost: 5 },
    { what: 'median of the worst shape, ms', ours: 'median of the worst', atMost: 5 },
  ],
  open(size) {
    const times = size === 'short' ? 5 : 200;
    const all = (): number[][] => Object.values(CASES).map((make) => timeOf(make, times));
    const medians = (lists: readonly number[][]): number[] => lists.map((each) => quantileOf(each, 0.5));
    return Promise.resolve({
      contestants: {
        ...Object.fromEntries(
          Object.entries(CASES).map(([name, make]) => [name, async () => quantileOf(timeOf(make, times), 0.5)]),
        ),
        'median of all': async () => quantileOf(all().flat(), 0.5),
        'median of the worst': async () => Math.max(...medians(all())),
        'longest of all': async () => Math.max(...all().flat()),
      },
      close: async () => undefined,
    });
  },
} satisfies Benchmark;
