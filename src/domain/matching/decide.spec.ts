import fc from 'fast-check';
import { type LocalDate, plusDays } from '../local-date.js';
import { readPurpose } from '../purpose/read-purpose.js';
import { accountOf, type MatchCandidates, type MatchInvoice, type MatchPayment } from './candidates.js';
import { decideBatch, offersFor } from './decide.js';
import { Ledger } from './ledger.js';
import { lookupOf } from './lookup.js';
import { defaultMatchingRules, matchingRulesSchema } from './rules.js';
import { LINK_RULES, RULE_NAMES } from './verdict.js';

const DAY = '2026-01-01' as LocalDate;
const TAX_NUMBERS = ['7700001010', '7700002020', '6600003036'];

const counterparties = TAX_NUMBERS.map((taxNumber, i) => ({
  id: `client-${i}`,
  taxNumber,
  name: `ООО "Клиент ${i}"`,
  accounts: [`4070281000000000000${i}`],
  agreements: [],
}));

const invoice = (n: number, client: number, day: number, amount: number): MatchInvoice => ({
  id: `invoice-${n}`,
  organizationId: 'org',
  counterpartyId: `client-${client}`,
  number: `УТ-${String(n).padStart(6, '0')}`,
  issuedOn: plusDays(DAY, day),
  amount: BigInt(amount),
  open: BigInt(amount),
  currency: 'RUB',
  agreementId: null,
  agreementNumber: null,
});

const payment = (id: string, client: number, day: number, amount: number, purpose: string): MatchPayment => ({
  id,
  organizationId: 'org',
  ownTaxNumber: '7800005057',
  ownName: 'ООО "Меркурий"',
  number: id.replace(/\D/g, ''),
  postedOn: plusDays(DAY, day),
  amount: BigInt(amount),
  amountOpen: BigInt(amount),
  currency: 'RUB',
  payer: { name: '', taxNumber: TAX_NUMBERS[client] ?? '', account: '' },
  reading: readPurpose(purpose),
  purpose,
});

/** Few numbers and sums, so that payments and invoices meet, clash and repeat. */
const invoices = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 6 })), {
    maxLength: 12,
  })
  .map((list) => list.map(([client, day, sum], i) => invoice(i + 1, client, day, sum * 1000)));

const purposes = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 6 }))
  .map(
    ([a, b, shape]) =>
      [
        `Оплата по счету № ${a}`,
        `Оплата по счетам ${a}, УТ-${b}`,
        `Частичная оплата по сч. УТ-${a}`,
        'Оплата за товар',
        `Оплата за ООО «Клиент 1» по счету ${a}`,
        'Погашение задолженности',
        `Возврат по счету ${a}`,
      ][shape] as string,
  );

const payments = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 9 }), purposes),
    { maxLength: 10 },
  )
  .map((list) => list.map(([client, day, sum, purpose], i) => payment(`p${i}`, client, day, sum * 1000, purpose)));

const rules = defaultMatchingRules();
const decided = (list: readonly MatchPayment[], candidates: MatchCandidates) =>
  new Map(decideBatch(list, candidates, rules).map((each) => [each.paymentId, each]));

describe('any batch', () => {
  test('never allocates more than a payment or an invoice has', () => {
    fc.assert(
      fc.property(payments, invoices, (list, open) => {
        const taken = new Map<string, bigint>();
        for (const verdict of decideBatch(list, { counterparties, invoices: open }, rules)) {
          const whole = list.find((each) => each.id === verdict.paymentId)?.amountOpen ?? 0n;
          const sum = verdict.allocations.reduce((total, each) => total + each.amount, 0n);
          expect(sum + verdict.rest.amount).toBe(verdict.status === 'matched' ? whole : 0n);
          expect(verdict.allocations.length > 0).toBe(verdict.status === 'matched');
          for (const each of verdict.suggestions.flat()) expect(each.amount > 0n && each.amount <= whole).toBe(true);
          for (const { invoiceId, amount } of verdict.allocations) {
            expect(amount > 0n).toBe(true);
            taken.set(invoiceId, (taken.get(invoiceId) ?? 0n) + amount);
          }
        }
        for (const each of open) expect((taken.get(each.id) ?? 0n) <= each.open).toBe(true);
      }),
    );
  });

  test('is offered with confidences of which only one can come true', () => {
    fc.assert(
      fc.property(payments, invoices, (list, open) => {
        const ledger = Ledger.of({ counterparties, invoices: open });
        for (const each of list) {
          const sure = offersFor(each, ledger, rules).map(({ confidence }) => confidence);
          expect(sure).toEqual(sure.toSorted((a, b) => b - a));
          expect(sure.reduce((total, one) => total + one, 0)).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });

  test('is decided alike in any order of payments, invoices and counterparties', () => {
    const shuffled = fc.tuple(payments, invoices).chain(([list, open]) =>
      fc.record({
        list: fc.constant(list),
        open: fc.constant(open),
        list2: fc.shuffledSubarray(list, { minLength: list.length }),
        open2: fc.shuffledSubarray(open, { minLength: open.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ list, open, list2, open2 }) => {
        const one = decideBatch(list, { counterparties, invoices: open }, rules);
        expect(decideBatch(list2, { counterparties: counterparties.toReversed(), invoices: open2 }, rules)).toEqual(
          one,
        );
      }),
    );
  });

  test('is decided alike in batches of one, day by day', () => {
    fc.assert(
      fc.property(payments, invoices, (list, open) => {
        const whole = decideBatch(list, { counterparties, invoices: open }, rules);
        let left = open;
        for (const verdict of whole) {
          const alone = list.filter((each) => each.id === verdict.paymentId);
          expect(decideBatch(alone, { counterparties, invoices: left }, rules)).toEqual([verdict]);
          const taken = new Map(verdict.allocations.map((each) => [each.invoiceId, each.amount]));
          left = left.map((each) => ({ ...each, open: each.open - (taken.get(each.id) ?? 0n) }));
        }
      }),
    );
  });

  test('gives grounds that hold: the words they point to stand in the text, the named number is that of an invoice that is paid', () => {
    const texts = fc.array(fc.tuple(payments, purposes), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, invoices, (lists, open) => {
        const list = lists.flatMap(([each], i) => each.map((one) => ({ ...one, id: `${i}-${one.id}` })));
        const numbers = new Map(open.map((each) => [each.id, each.number.replace(/\D|^0+/g, '').replace(/^0+/, '')]));
        for (const verdict of decideBatch(list, { counterparties, invoices: open }, rules)) {
          const purpose = list.find((each) => each.id === verdict.paymentId)?.purpose ?? '';
          const paid = verdict.allocations.map((each) => numbers.get(each.invoiceId) ?? '');
          for (const { fact, weight, speaks, fragment } of verdict.evidence) {
            expect(weight >= 0 && weight <= 1 && ['for', 'against'].includes(speaks)).toBe(true);
            if (!fragment) continue;
            const text = purpose.slice(fragment.start, fragment.end);
            expect(text).not.toBe('');
            if (fact === 'number-named' && verdict.status === 'matched' && verdict.rule?.name !== 'sum-of-several')
              expect(paid.some((number) => text.includes(number))).toBe(true);
          }
        }
      }),
    );
  });

  test('is decided alike again, and a settled payment also with nothing but what settled it', () => {
    fc.assert(
      fc.property(payments, invoices, (list, open) => {
        for (const one of list) {
          const [verdict] = decideBatch([one], { counterparties, invoices: open }, rules);
          expect(decideBatch([one], { counterparties, invoices: open }, rules)[0]).toEqual(verdict);
          if (verdict?.status !== 'matched') continue;
          const settled = new Set(verdict.allocations.map((each) => each.invoiceId));
          const grounds = open.filter((each) => settled.has(each.id));
          const [again] = decideBatch([one], { counterparties, invoices: grounds }, rules);
          expect(again?.allocations).toEqual(verdict.allocations);
        }
      }),
    );
  });

  test('is not disturbed by an invoice of someone else that nobody names', () => {
    fc.assert(
      fc.property(payments, invoices, fc.integer({ min: 1, max: 9 }), (list, open, sum) => {
        const stranger = { ...invoice(9999, 0, 0, sum * 1000), counterpartyId: 'stranger' };
        const before = decided(list, { counterparties, invoices: open });
        expect(decided(list, { counterparties, invoices: [...open, stranger] })).toEqual(before);
      }),
    );
  });

  test('never pays invoices of another organization or in another currency', () => {
    fc.assert(
      fc.property(
        payments,
        invoices,
        fc.constantFrom({ organizationId: 'other' }, { currency: 'USD' }),
        (list, open, change) => {
          const foreign = open.map((each) => ({ ...each, ...change }));
          const verdicts = decideBatch(list, { counterparties, invoices: foreign }, rules);
          expect(verdicts.every((each) => each.allocations.length === 0 && each.suggestions.length === 0)).toBe(true);
        },
      ),
    );
  });
});

describe('rules as settings', () => {
  const open = [invoice(1, 0, 0, 5000)];
  const one = [payment('p1', 0, 5, 5000, 'Оплата по счету № 1')];

  test('a rule that is switched off suggests', () => {
    const off = matchingRulesSchema.parse({ automatic: { 'named-exact': false } });
    const [verdict] = decideBatch(one, { counterparties, invoices: open }, off);
    expect([verdict?.status, verdict?.suggestions]).toEqual([
      'suggested',
      [[{ invoiceId: 'invoice-1', amount: 5000n }]],
    ]);
  });

  test('where rules only suggest, nothing is settled', () => {
    const [verdict] = decideBatch(
      one,
      { counterparties, invoices: open },
      matchingRulesSchema.parse({ suggestOnly: true }),
    );
    expect([verdict?.status, verdict?.allocations, verdict?.suggestions.length]).toEqual(['suggested', [], 1]);
  });

  test('a rule that is put first is suggested first, whatever its confidence', () => {
    const two = [invoice(1, 0, 0, 5000), invoice(2, 0, 1, 7000)];
    const asked = [payment('p1', 0, 5, 7000, 'Частичная оплата по счету № 1 или 2, за товар')];
    const firstBy = (order: string[]) =>
      decideBatch(asked, { counterparties, invoices: two }, matchingRulesSchema.parse({ order, suggestOnly: true }))[0];
    const usual = firstBy([]);
    const rules = ['named-exact', 'named-part', 'named-overpaid', 'amount-alone', 'whole-debt', 'named-several'];
    for (const rule of rules) {
      const verdict = firstBy([rule]);
      expect([verdict?.rule?.name === rule, verdict?.rule?.name === usual?.rule?.name]).toContain(true);
    }
    expect(rules.some((rule) => firstBy([rule])?.rule?.name !== usual?.rule?.name)).toBe(true);
  });

  test('every rule has a switch, on by default, and a wrong setting is refused', () => {
    expect(Object.keys(rules.automatic).sort()).toEqual([...RULE_NAMES, ...LINK_RULES].sort());
    expect(Object.values(rules.automatic).every(Boolean)).toBe(true);
    expect(matchingRulesSchema.safeParse({ toleranceMinor: -1 }).success).toBe(false);
    expect(matchingRulesSchema.safeParse({ automatic: { 'no-such-rule': true } }).success).toBe(false);
  });

  test('with invoices that were not all fetched, nothing is proved to be the only one', () => {
    const unnamed = [payment('p1', 0, 5, 5000, 'Оплата за товар')];
    const incomplete = new Set([accountOf('client-0', 'org')]);
    expect(decideBatch(unnamed, { counterparties, invoices: open }, rules)[0]?.status).toBe('matched');
    expect(decideBatch(unnamed, { counterparties, invoices: open, incomplete }, rules)[0]?.status).toBe('suggested');
  });
});

test('a verdict carries its evidence, the weightiest first, with the fragment of the text', () => {
  const text = 'Оплата по счету № УТ-1 от 01.01.2026';
  const [verdict] = decideBatch(
    [payment('p1', 0, 5, 5000, text)],
    { counterparties, invoices: [invoice(1, 0, 0, 5000)] },
    rules,
  );
  const facts = verdict?.evidence.map(({ fact, fragment }) => [
    fact,
    fragment && text.slice(fragment.start, fragment.end),
  ]);
  expect(facts).toContainEqual(['number-named', 'УТ-1 от 01.01.2026']);
  expect(facts?.map(([fact]) => fact)).toEqual(
    expect.arrayContaining(['date-agrees', 'amount-equal', 'payer-by-tax-number']),
  );
  const weights = verdict?.evidence.map((each) => each.weight) ?? [];
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('keys of a payment for one query over a batch', () => {
  const made = payment('p1', 0, 5, 5000, 'Оплата за ООО «Ромашка» ИНН 7700002020 по сч. УТ-15, 101-103 дог. 5/П');
  expect(lookupOf(made)).toEqual({
    payerTaxNumber: '7700001010',
    payerAccount: '',
    payerNameKeys: [],
    debtorTaxNumbers: ['7700002020'],
    debtorNameKeys: ['РОМАШКА'],
    numberKeys: ['УТ-15', '15', '101-103', '101', '103'],
    agreementKeys: ['5-П'],
    amount: 5000n,
  });
});
