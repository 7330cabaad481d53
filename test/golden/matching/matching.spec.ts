import { readFileSync, readdirSync } from 'node:fs';
import type { LocalDate } from '../../../src/domain/local-date.js';
import type { MatchCandidates, MatchPayment } from '../../../src/domain/matching/candidates.js';
import { decideBatch } from '../../../src/domain/matching/decide.js';
import { defaultMatchingRules } from '../../../src/domain/matching/rules.js';
import { parseDecimal } from '../../../src/domain/money.js';
import type { PartyMention } from '../../../src/domain/party.js';
import { readPurpose } from '../../../src/domain/purpose/read-purpose.js';

/** A payment, the invoices that are open, and what an accountant decides. Sums in roubles. */
interface Labelled {
  readonly name: string;
  readonly purpose: string;
  readonly payer: string;
  readonly sum: string;
  readonly on: string;
  /** `of` the payer unless said; `open` the whole unless said. */
  readonly invoices: readonly {
    number: string;
    on: string;
    sum: string;
    open?: string;
    of?: string;
    agreement?: string;
  }[];
  readonly verdict: {
    readonly status: 'matched' | 'suggested' | 'unmatched';
    /** Invoice number (with `@day` where numbers repeat) to sum. */
    readonly pays?: Record<string, string>;
    readonly first?: Record<string, string>;
    readonly rest?: string;
  };
}

const OUR = { id: 'mercury', taxNumber: '7800005057', name: 'ООО "Меркурий"' };

const CLIENTS = [
  { id: 'vektor', name: 'ООО "Вектор"', taxNumber: '7700001010', accounts: ['40702810000000000001'] },
  { id: 'romashka', name: 'ООО "Ромашка"', taxNumber: '7700002020', accounts: ['40702810000000000002'] },
  { id: 'ivanov', name: 'ИП Иванов Иван Иванович', taxNumber: '770000060638', accounts: ['40802810000000000003'] },
  { id: 'petrova', name: 'Петрова Анна Сергеевна', taxNumber: '660000070764', accounts: ['40817810000000000004'] },
];

const mention = (name: string, taxNumber: string, account: string): PartyMention => ({
  name,
  taxNumber,
  account,
  reasonCode: '',
  bankCode: '',
  bankName: '',
});

const PAYERS: Record<string, PartyMention> = {
  vektor: mention('Общество с ограниченной ответственностью "ВЕКТОР"', '7700001010', '40702810000000000001'),
  petrova: mention('ПЕТРОВА АННА СЕРГЕЕВНА', '', '40817810000000000004'),
  'ivanov-by-name': mention('ИП Иванов И.И.', '', '40802810000000000099'),
  'petrova-at-home': mention('ПЕТРОВА АННА СЕРГЕЕВНА', '', '40817810000000000077'),
  bank: mention('АО "Заречный Банк"', '6600003036', '30232810000000000001'),
  stranger: mention('ООО "Посторонний"', '6600003036', '40702810000000000098'),
};

const kopecks = (text: string): bigint => {
  const read = parseDecimal(text);
  if (!read) throw new Error(`not a sum: ${text}`);
  return read.minor;
};

const ownerOf = (each: Labelled): string =>
  each.payer in PAYERS && CLIENTS.some(({ id }) => id === each.payer) ? each.payer : 'vektor';

function candidatesOf(each: Labelled): MatchCandidates {
  const invoices = each.invoices.map((invoice) => ({
    id: `${invoice.number}@${invoice.on}`,
    organizationId: OUR.id,
    counterpartyId: invoice.of ?? ownerOf(each),
    number: invoice.number,
    issuedOn: invoice.on as LocalDate,
    amount: kopecks(invoice.sum),
    open: kopecks(invoice.open ?? invoice.sum),
    currency: 'RUB',
    agreementId: invoice.agreement ?? null,
    agreementNumber: invoice.agreement ?? null,
  }));
  return { counterparties: CLIENTS.map((client) => ({ ...client, agreements: [] })), invoices };
}

const paymentOf = (each: Labelled): MatchPayment => ({
  id: 'payment',
  organizationId: OUR.id,
  ownTaxNumber: OUR.taxNumber,
  ownName: OUR.name,
  number: '1',
  postedOn: each.on as LocalDate,
  amount: kopecks(each.sum),
  amountOpen: kopecks(each.sum),
  currency: 'RUB',
  payer: PAYERS[each.payer] as PartyMention,
  reading: readPurpose(each.purpose),
  purpose: each.purpose,
});

/** Allocations by invoice as the labels write them: `number`, or `number@day` where the number repeats. */
function written(
  each: Labelled,
  allocations: readonly { invoiceId: string; amount: bigint }[],
): Record<string, bigint> {
  const numbers = each.invoices.map(({ number }) => number);
  const nameOf = (id: string): string => {
    const number = id.slice(0, id.lastIndexOf('@'));
    return numbers.indexOf(number) === numbers.lastIndexOf(number) ? number : id;
  };
  return Object.fromEntries(allocations.map(({ invoiceId, amount }) => [nameOf(invoiceId), amount]));
}

const labelled = (sums: Record<string, string>): Record<string, bigint> =>
  Object.fromEntries(Object.entries(sums).map(([number, sum]) => [number, kopecks(sum)]));

const folder = new URL('./cases/', import.meta.url);

describe.each(readdirSync(folder).sort())('accountant and program agree: %s', (file) => {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Labelled[];

  test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const [verdict] = decideBatch([paymentOf(each)], candidatesOf(each), defaultMatchingRules());
    const { status, pays, first, rest } = each.verdict;
    expect({ status: verdict?.status, pays: written(each, verdict?.allocations ?? []) }).toEqual({
      status,
      pays: labelled(pays ?? {}),
    });
    if (first) expect(written(each, verdict?.suggestions[0] ?? [])).toEqual(labelled(first));
    const [kind = 'none', amount = '0'] = (rest ?? '').split(' ').filter(Boolean);
    expect(verdict?.rest).toEqual({ kind, amount: kopecks(amount) });
  });
});
