import fc from 'fast-check';
import { parseIsoDate } from '../local-date.js';
import { readPurpose } from '../purpose/read-purpose.js';
import type { MatchPayment } from './candidates.js';
import { type LearntFact, Learnt, payerKeysOf, wordingKey } from './learnt.js';
import { lessonsOfAllocation, lessonsOfReversal, lessonsOfSettingAside, type TaughtPayment } from './lessons.js';

const day = (text: string) => parseIsoDate(text) as NonNullable<ReturnType<typeof parseIsoDate>>;
const ACCOUNT = '40702810500000001111';
const payer = { name: 'ООО "Ромашка"', taxNumber: '', account: ACCOUNT };
const payment = (more: Partial<MatchPayment> = {}): MatchPayment => ({
  id: 'p',
  organizationId: 'o',
  ownTaxNumber: '',
  ownName: '',
  number: '1',
  postedOn: day('2026-03-01'),
  amount: 100n,
  amountOpen: 100n,
  currency: 'RUB',
  payer,
  reading: readPurpose('Оплата'),
  purpose: 'Оплата',
  ...more,
});
const fact = (more: Partial<LearntFact> = {}): LearntFact => ({
  id: 'f',
  organizationId: 'o',
  kind: 'payer-is',
  payer: { by: 'account', key: ACCOUNT },
  counterpartyId: 'c',
  rule: '',
  wording: '',
  confirmations: 2,
  lastSeenOn: day('2026-02-01'),
  ...more,
});

describe('keys of a payer', () => {
  test.each([
    [
      'a tax number first, and no name beside it',
      { name: 'А', taxNumber: '7827004526', account: ACCOUNT },
      'tax-number account',
    ],
    ['an account, then a name', payer, 'account name'],
    ['no transit account of a bank', { ...payer, account: '30233810500000001111' }, 'name'],
    ['nothing of nobody', { name: '', taxNumber: '', account: '' }, ''],
  ])('%s', (_, given, expected) => {
    expect(
      payerKeysOf(given)
        .map((each) => each.by)
        .join(' '),
    ).toBe(expected);
  });

  test.each([
    ['Оплата по счету № 77 от 01.03.2026, сумма 100-00', 'ОПЛАТА ПО СЧЕТУ # ОТ # СУММА #'],
    ['оплата  по СЧЁТУ №78/2 от 2.4.26 сумма 5', 'ОПЛАТА ПО СЧЕТУ # ОТ # СУММА #'],
  ])('a wording is a text without its numbers: %s', (text, expected) => expect(wordingKey(text)).toBe(expected));
});

describe('what is learnt', () => {
  const clients = (facts: LearntFact[], more: Partial<MatchPayment> = {}) =>
    new Learnt(facts).clients(payment(more), 'payer-is');

  test.each([
    ['twice confirmed is sure', [fact()], {}, ['c'], true],
    ['once confirmed is not', [fact({ confirmations: 1 })], {}, ['c'], false],
    ['of another organization is nothing', [fact({ organizationId: 'x' })], {}, [], false],
    ['two clients are none for sure', [fact(), fact({ counterpartyId: 'd' })], {}, ['c', 'd'], false],
    [
      'a surer key is asked first',
      [fact(), fact({ counterpartyId: 'd', payer: { by: 'name', key: 'РОМАШКА' } })],
      {},
      ['c'],
      true,
    ],
    ['a year later two confirmations still are one', [fact()], { postedOn: day('2027-02-01') }, ['c'], true],
    ['after more than that they do not suffice', [fact()], { postedOn: day('2027-03-01') }, ['c'], false],
    ['and are forgotten in the end', [fact()], { postedOn: day('2030-03-01') }, [], false],
  ] as const)('%s', (_, facts, more, ids, sure) => {
    expect(clients([...facts], more)).toEqual({ ids, sure });
  });

  test('does not depend on the order of the facts', () => {
    const facts = fc.array(
      fc.record({
        counterpartyId: fc.constantFrom('a', 'b'),
        confirmations: fc.integer({ min: 1, max: 4 }),
        payer: fc.constantFrom({ by: 'account' as const, key: ACCOUNT }, { by: 'name' as const, key: 'РОМАШКА' }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(facts, (list) => {
        const made = list.map((each, i) => fact({ ...each, id: `f${i}` }));
        expect(clients(made.toReversed())).toEqual(clients(made));
      }),
    );
  });

  test('a doubt of a rule speaks of the payer, or of its wording only', () => {
    const doubt = fact({ kind: 'doubt', counterpartyId: null, rule: 'amount-alone', confirmations: 1 });
    expect(new Learnt([doubt]).doubts(payment(), 'amount-alone')).toBe(true);
    expect(new Learnt([doubt]).doubts(payment(), 'period-amount')).toBe(false);
    const worded = { ...doubt, rule: 'named-exact', wording: wordingKey('Оплата сч 5') };
    expect(new Learnt([worded]).doubts(payment({ purpose: 'Оплата сч 7' }), 'named-exact')).toBe(true);
    expect(new Learnt([worded]).doubts(payment({ purpose: 'За товар, сч 7' }), 'named-exact')).toBe(false);
  });
});

describe('what a decision teaches', () => {
  const taught = (more: Partial<TaughtPayment> = {}, purpose = 'Оплата за мебель'): TaughtPayment => ({
    payer,
    purpose,
    reading: readPurpose(purpose),
    identity: { how: 'none', ids: [] },
    ...more,
  });
  const client = { id: 'c', taxNumber: '7827004526' };
  const kinds = (lessons: { kind: string; payer: { by: string } }[]): string =>
    lessons.map((each) => `${each.kind} by ${each.payer.by}`).join();

  test.each([
    ['an unknown account is the client', taught(), [client], 'payer-is by account'],
    [
      'a payer known by name only, by its account',
      taught({ identity: { how: 'name', ids: ['c'] } }),
      [client],
      'payer-is by account',
    ],
    ['nothing of a payer that is known', taught({ identity: { how: 'account', ids: ['c'] } }), [client], ''],
    [
      'that a known one pays for another',
      taught({ identity: { how: 'account', ids: ['d'] } }),
      [client],
      'pays-for by account',
    ],
    [
      'that an unknown tax number pays for another',
      taught({ payer: { ...payer, taxNumber: '7725002343' } }),
      [client],
      'pays-for by tax-number',
    ],
    ['nothing of invoices of several clients', taught(), [client, { id: 'd', taxNumber: '' }], ''],
  ])('%s', (_, payment_, clients, expected) => expect(kinds(lessonsOfAllocation(payment_, clients))).toBe(expected));

  test('the undoing of a rule is a doubt: of the wording where a document is named, else of the payer', () => {
    expect(lessonsOfReversal(taught(), 'amount-alone')).toMatchObject([
      { kind: 'doubt', rule: 'amount-alone', wording: '' },
    ]);
    expect(lessonsOfReversal(taught({}, 'Оплата сч 5'), 'named-exact')).toMatchObject([{ wording: 'ОПЛАТА СЧ #' }]);
  });

  test('setting aside teaches a wording, unless the text names a document', () => {
    expect(lessonsOfSettingAside(taught({}, 'Взнос за участие'))).toMatchObject([
      { kind: 'not-a-payment', wording: 'ВЗНОС ЗА УЧАСТИЕ' },
    ]);
    expect(lessonsOfSettingAside(taught({}, 'Оплата по счету 77'))).toEqual([]);
  });
});
