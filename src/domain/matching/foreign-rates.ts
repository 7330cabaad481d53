import { type ExchangeRate, inRoubles } from '../exchange-rate.js';
import type { LocalDate } from '../local-date.js';
import { money } from '../money.js';
import { numberCore, numberKey } from '../purpose/number-key.js';
import type { DocumentReference } from '../purpose/reading.js';

/** A payment in roubles, as this rule looks at it. */
export interface RoublePayment {
  /** What is open of it, kopecks. */
  readonly open: bigint;
  readonly postedOn: LocalDate;
  /** Documents that its text names. */
  readonly references: readonly Pick<DocumentReference, 'number'>[];
}

/** An open invoice of the payer in a foreign currency. */
export interface ForeignInvoice {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** What is open of it, minor units of its currency. */
  readonly open: bigint;
  readonly currency: string;
}

/** Whose day's rate makes the sums agree: the payment's, as contracts mostly say, or the invoice's. */
export type RateDay = 'payment-day' | 'invoice-day';

/** An invoice in a foreign currency that a payment in roubles may be for, with both sums. */
export interface ForeignMatch {
  readonly invoiceId: string;
  /** What is open of the invoice, minor units of its currency. */
  readonly amount: bigint;
  readonly currency: string;
  /** The same in roubles by the rate, kopecks. */
  readonly roubles: bigint;
  /** What the payment is more than that, kopecks; less when negative (курсовая разница). */
  readonly difference: bigint;
  readonly rateDay: RateDay;
  readonly rate: ExchangeRate;
  /** Whether the text names the invoice. */
  readonly named: boolean;
  /** Named, and the sums agree within the rounding: a person need only nod. */
  readonly certain: boolean;
}

/** How near sums must be. */
export interface ForeignTolerance {
  /** Per cent by which a payment may miss the sum by the rate: rates of banks differ from the official one. */
  readonly percent: number;
  /** Kopecks that rounding explains. */
  readonly roundingMinor: bigint;
}

/** The rate in force on a day, undefined where none is known. */
export type RateOn = (currency: string, day: LocalDate) => ExchangeRate | undefined;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

function isNamed({ references }: RoublePayment, { number, issuedOn }: ForeignInvoice): boolean {
  const key = numberKey(number);
  const core = numberCore(number, issuedOn);
  return references.some((each) => numberKey(each.number) === key || (core !== '' && numberKey(each.number) === core));
}

/**
 * Finds the invoices in foreign currencies that a payment in roubles may be for (оплата валютного счёта в рублях): those whose open amount,
 * by the rate of the payment's day or of the invoice's, is as much as the payment within the tolerance. The likeliest first: what the text names,
 * then the smallest difference, then the older invoice.
 */
export function matchForeign(
  payment: RoublePayment,
  invoices: readonly ForeignInvoice[],
  rateOn: RateOn,
  tolerance: ForeignTolerance,
): ForeignMatch[] {
  const found = invoices.flatMap((invoice) => {
    const named = isNamed(payment, invoice);
    const fitting = (['payment-day', 'invoice-day'] as const).flatMap((rateDay): ForeignMatch[] => {
      const rate = rateOn(invoice.currency, rateDay === 'payment-day' ? payment.postedOn : invoice.issuedOn);
      if (!rate || invoice.open <= 0n) return [];
      const roubles = inRoubles(money(invoice.open, invoice.currency), rate).minor;
      const difference = payment.open - roubles;
      const allowed = (roubles * BigInt(Math.round(tolerance.percent * 1_000))) / 100_000n;
      const isNear = size(difference) <= (allowed > tolerance.roundingMinor ? allowed : tolerance.roundingMinor);
      if (!isNear) return [];
      const certain = named && size(difference) <= tolerance.roundingMinor;
      const { id: invoiceId, open: amount, currency } = invoice;
      return [{ invoiceId, amount, currency, roubles, difference, rateDay, rate, named, certain }];
    });
    const best = fitting.sort((a, b) => compare(size(a.difference), size(b.difference)))[0];
    return best ? [{ match: best, issuedOn: invoice.issuedOn }] : [];
  });
  return found
    .sort(
      (a, b) =>
        Number(b.match.named) - Number(a.match.named) ||
        compare(size(a.match.difference), size(b.match.difference)) ||
        compare(a.issuedOn, b.issuedOn) ||
        compare(a.match.invoiceId, b.match.invoiceId),
    )
    .map((each) => each.match);
}

const compare = <T extends string | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
