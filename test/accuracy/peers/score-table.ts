import type { Books } from '../books.js';
import type { Answer, Matcher } from '../matcher.js';
import type { Invoice, Payment } from '../world.js';
import { left, openTo, settled, whole } from './payer-invoices.js';

/** Within so much a sum agrees. */
const TOLERANCE = 99n;

type Party = 'fully' | 'partly' | 'no';

const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The payer is known by its account or tax number; by half of its name only partly. */
function partyOf(invoice: Invoice, payment: Payment): Party {
  const { client } = invoice;
  if (
    client.accounts.includes(payment.payer.account) ||
    (payment.payer.taxNumber !== '' && client.taxNumber === payment.payer.taxNumber)
  )
    return 'fully';
  const words = plain(client.trade)
    .split(' ')
    .filter((each) => each.length > 3);
  const name = plain(payment.payer.name);
  return words.length > 0 && words.filter((each) => name.includes(each)).length * 2 >= words.length ? 'partly' : 'no';
}

/** The whole number of the document stands in the text. */
const isNamed = (invoice: Invoice, text: string): boolean => ` ${text} `.includes(` ${plain(invoice.number)} `);

const agrees = (invoice: Invoice, payment: Payment, books: Books): boolean => {
  const gap = books.openOf(invoice) - payment.amount;
  return gap <= TOLERANCE && gap >= -TOLERANCE;
};

interface Candidate {
  readonly invoice: Invoice;
  /** 3 high, 2 medium, 1 low, 0 none. */
  readonly score: number;
}

function scored(invoice: Invoice, payment: Payment, facts: { text: string; ofSum: number; books: Books }): Candidate {
  const party = partyOf(invoice, payment);
  const named = isNamed(invoice, facts.text);
  const sum = agrees(invoice, payment, facts.books);
  const alone = sum && facts.ofSum === 1;
  if (party === 'fully' && named) return { invoice, score: sum ? 3 : 2 };
  if (named && sum) return { invoice, score: alone ? 3 : 2 };
  if (party === 'fully' && sum) return { invoice, score: alone ? 3 : 2 };
  if (party === 'partly' && sum) return { invoice, score: alone ? 2 : 1 };
  return { invoice, score: named || (party === 'fully' && !sum) ? 1 : 0 };
}

function decide(payment: Payment, books: Books): Answer {
  const text = plain(payment.purpose);
  const open = openTo(payment, books);
  const ofSum = open.filter((each) => agrees(each, payment, books)).length;
  const found = open
    .map((invoice) => scored(invoice, payment, { text, ofSum, books }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = found;
  if (best?.score === 3 && found[1]?.score !== 3) return settled([whole(best.invoice, payment, books)], 'high');
  return left(found.slice(0, 3).map(({ invoice }) => [whole(invoice, payment, books)]));
}

/**
 * Scores as Business Central's payment application has them: related party (fully, partly, no) by document number by amount within a
 * tolerance (one, several, none); the first of its table decides, and only «high» is applied without review here. Restated from the
 * documentation's table in coarser steps; the mapping of texts to accounts is left out.
 */
export const scoreTable: Matcher = {
  name: 'score table (Business Central-shaped)',
  decide: (payments, books) => payments.map((each) => decide(each, books)),
};
