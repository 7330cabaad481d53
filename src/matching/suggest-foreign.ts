import { Inject, Injectable } from '@nestjs/common';
import { rateText } from '../domain/exchange-rate.js';
import { type ForeignMatch, matchForeign, type RateOn } from '../domain/matching/foreign-rates.js';
import { readPurpose } from '../domain/purpose/read-purpose.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { type ForeignPair, foreignPairs } from '../store/reads/foreign-reads.js';
import { ratesInForce } from '../store/reads/rate-reads.js';
import { Store } from '../store/store.js';

/** A payment in roubles and an invoice in a foreign currency that it may be for; sums as decimal strings of minor units. */
export interface ForeignSuggestion {
  readonly paymentId: string;
  readonly paymentNumber: string;
  readonly postedOn: string;
  readonly payerName: string;
  /** Open of the payment, kopecks. */
  readonly open: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly issuedOn: string;
  readonly amount: string;
  readonly currency: string;
  /** The invoice in roubles by the rate, kopecks. */
  readonly roubles: string;
  /** What the payment is more, kopecks. */
  readonly difference: string;
  readonly rateDay: 'payment-day' | 'invoice-day';
  readonly rateOn: string;
  readonly rate: string;
  readonly nominal: number;
  readonly named: boolean;
  readonly certain: boolean;
}

/** Kopecks that rounding explains. */
const ROUNDING_MINOR = 99n;

/** Suggests invoices in foreign currencies for payments in roubles (оплата валютных счетов в рублях); decides nothing. */
@Injectable()
export class SuggestForeign {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param limit payments looked at, the latest first
   * @param within ids of the organizations that the caller may see; all without
   * @returns of each payment its likeliest invoice first
   */
  async run(limit: number, within?: readonly string[]): Promise<ForeignSuggestion[]> {
    const pairs = await foreignPairs(this.store, limit, within);
    const rates = await this.rates(pairs);
    const tolerance = {
      percent: this.settings.config.currencies.tolerancePercent,
      roundingMinor: ROUNDING_MINOR,
    };
    const byPayment = new Map<string, ForeignPair[]>();
    for (const each of pairs) byPayment.set(each.paymentId, [...(byPayment.get(each.paymentId) ?? []), each]);
    return [...byPayment.values()].flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { references } = readPurpose(first.purpose);
      const payment = { open: first.paymentOpen, postedOn: first.postedOn, references };
      const invoices = of.map((each) => ({
        id: each.invoiceId,
        number: each.invoiceNumber,
        issuedOn: each.issuedOn,
        open: each.invoiceOpen,
        currency: each.currency,
      }));
      return matchForeign(payment, invoices, rates, tolerance).map((match) => told(of, match));
    });
  }

  private async rates(pairs: readonly ForeignPair[]): Promise<RateOn> {
    const asked = pairs.flatMap(({ currency, postedOn, issuedOn }) => [
      { currency, on: postedOn },
      { currency, on: issuedOn },
    ]);
    const found = await ratesInForce(this.store, asked);
    const known = new Map(asked.map((each, i) => [`${each.currency} ${each.on}`, found[i]]));
    return (currency, on) => known.get(`${currency} ${on}`);
  }
}

function told(pairs: readonly ForeignPair[], match: ForeignMatch): ForeignSuggestion {
  const pair = pairs.find((each) => each.invoiceId === match.invoiceId) as ForeignPair;
  const { rate } = match;
  return {
    paymentId: pair.paymentId,
    paymentNumber: pair.paymentNumber,
    postedOn: pair.postedOn,
    payerName: pair.payerName,
    open: pair.paymentOpen.toString(),
    invoiceId: match.invoiceId,
    invoiceNumber: pair.invoiceNumber,
    issuedOn: pair.issuedOn,
    amount: match.amount.toString(),
    currency: match.currency,
    roubles: match.roubles.toString(),
    difference: match.difference.toString(),
    rateDay: match.rateDay,
    rateOn: rate.on,
    rate: rateText(rate.value),
    nominal: rate.nominal,
    named: match.named,
    certain: match.certain,
  };
}
