import type { Books } from '../books.js';
import type { Answer, Matcher, Share } from '../matcher.js';
import type { Invoice, Payment } from '../world.js';
import { left, ofPayer, openTo, settled, whole } from './payer-invoices.js';

/** Only runs of four digits and more count. */
const TOKENS = /\d{4,}/g;

const tokensOf = (text: string): Set<string> =>
  new Set((text.match(TOKENS) ?? []).map((each) => each.replace(/^0+(?=\d)/, '')));

const hits = (invoice: Invoice, tokens: ReadonlySet<string>): number =>
  [...tokensOf(invoice.number)].filter((each) => tokens.has(each)).length;

/** Fills in their order until the money is used. */
function greedy(invoices: readonly Invoice[], payment: Payment, books: Books): Share[] {
  const shares: Share[] = [];
  let money = payment.amount;
  for (const each of invoices) {
    const open = books.openOf(each);
    const amount = open < money ? open : money;
    if (amount <= 0n) break;
    shares.push({ invoiceId: each.id, amount });
    money -= amount;
  }
  return shares;
}

function decide(payment: Payment, books: Books): Answer {
  const tokens = tokensOf(payment.purpose);
  const open = openTo(payment, books);
  const payers = ofPayer(open, payment);
  const among = payers.length > 0 ? payers : open;
  const named = among
    .map((invoice) => ({ invoice, count: hits(invoice, tokens) }))
    .filter((each) => each.count > 0)
    .sort((a, b) => b.count - a.count);
  const perfect = named.filter(({ invoice }) => books.openOf(invoice) === payment.amount);
  if (perfect.length === 1 && perfect[0]) return settled([whole(perfect[0].invoice, payment, books)], 'text, sum');
  const list = named.map(({ invoice }) => invoice);
  const together = list.reduce((sum, each) => sum + books.openOf(each), 0n);
  if (list.length > 0 && together === payment.amount) return settled(greedy(list, payment, books), 'text, sums');
  const ofSum = payers.filter((each) => books.openOf(each) === payment.amount);
  return left([
    ...ofSum.map((each) => [whole(each, payment, books)]),
    ...(payers.length > 0 ? [greedy(payers, payment, books)] : []),
  ]);
}

/**
 * A reconciliation model shaped as Odoo's (lineage read in OCA's `account_reconcile_model_oca`): runs of at least four digits of the text against
 * numbers of open items, of the partner when it is known; ordered by hits, then by day; one of exactly the sum is perfect; only what
 * the text names is settled by itself, what fits by partner and sum is proposed. Left out: labels and regular expressions that a user
 * would write, write-offs.
 */
export const tokenHits: Matcher = {
  name: 'token hits (Odoo-shaped)',
  decide: (payments, books) => payments.map((each) => decide(each, books)),
};
