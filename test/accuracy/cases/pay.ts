import type { CaseName } from '../case-names.js';
import type { Desk, Made } from '../drafting.js';
import { payerOf } from '../made-parties.js';
import type { Situation } from '../pool.js';
import type { Allocation, Invoice, Payer } from '../world.js';
import type { Words } from '../wording.js';

/** How a payment departs from the plain case. */
export interface Manner {
  readonly payer?: Payer;
  readonly words?: Words;
  /** What is paid, when it is not what is settled. */
  readonly paid?: bigint;
  /** False: settling it or leaving it are both right. */
  readonly must?: boolean;
  /** Distorts the text as written. */
  readonly alter?: (text: string) => string;
  readonly case?: CaseName;
}

export const whole = (invoice: Invoice): Allocation => ({ invoice, amount: invoice.open });

export const totalOf = (allocations: readonly Allocation[]): bigint =>
  allocations.reduce((sum, each) => sum + each.amount, 0n);

/** Another open invoice that the same number without its year may mean, and that the sum does not rule out. */
function hasTwin(desk: Desk, { invoice, amount }: Allocation, exact: boolean): boolean {
  return desk
    .openOf(invoice.client, invoice.organization)
    .some((each) => each !== invoice && each.sequence === invoice.sequence && (!exact || each.open === amount));
}

/** A payment that names its invoices. Skipped when they are settled meanwhile. */
export function payNamed(
  desk: Desk,
  situation: Situation,
  allocations: readonly Allocation[],
  manner: Manner = {},
): Made | null {
  const first = allocations[0];
  if (!first || allocations.some((each) => each.amount <= 0n || each.invoice.open < each.amount)) return null;
  const amount = manner.paid ?? totalOf(allocations);
  const invoices = allocations.map((each) => each.invoice);
  const parts = allocations.map((each) => each.amount);
  const said = desk.voice.say(situation, invoices, amount, manner.words, parts);
  const exact = manner.paid === undefined && allocations.every((each) => each.amount === each.invoice.open);
  const plain = said.whole && (said.dated || !allocations.some((each) => hasTwin(desk, each, exact)));
  const must = plain && manner.must !== false;
  return {
    ...(manner.case ? { case: manner.case } : {}),
    organization: first.invoice.organization,
    payer: manner.payer ?? payerOf(desk.chance, first.invoice.client),
    amount,
    text: manner.alter ? manner.alter(said.text) : said.text,
    accepted: must ? [allocations] : [allocations, []],
    mustSettle: must,
  };
}

/**
 * A payment that names no invoice and pays one of exactly its sum. When others among the open ones could be meant as well, the accountant
 * takes the oldest or asks.
 */
export function paySum(
  desk: Desk,
  situation: Situation,
  invoice: Invoice,
  among: (other: Invoice) => boolean,
  manner: Manner = {},
): Made | null {
  if (invoice.open !== invoice.amount) return null;
  const { client, organization, open } = invoice;
  const equals = desk.openOf(client, organization).filter((each) => each.open === open && among(each));
  const oldest = equals[0];
  if (!oldest) return null;
  const sure = equals.length === 1 && manner.must !== false;
  const said = desk.voice.say(situation, [invoice], open, manner.words);
  return {
    ...(manner.case ? { case: manner.case } : {}),
    organization,
    payer: manner.payer ?? payerOf(desk.chance, client),
    amount: open,
    text: said.text,
    accepted: sure ? [[whole(oldest)]] : [[whole(oldest)], ...(said.dated ? [[whole(invoice)]] : []), []],
    mustSettle: sure,
  };
}
