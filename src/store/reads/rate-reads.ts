import { type ExchangeRate, rateText } from '../../domain/exchange-rate.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { Queries } from '../session.js';
import { Conditions, type ListShape, type Page, type PageRequest, readPage } from './lists.js';

/** Days for which the last rate still holds: the longest holidays of the country are eleven. */
export const RATE_HOLDS_DAYS = 15;

/** A rate as lists show it. */
export interface ListedRate {
  readonly currency: string;
  readonly on: string;
  readonly nominal: number;
  /** Roubles for `nominal` units, a decimal. */
  readonly value: string;
  readonly source: string;
}

const RATES: ListShape = {
  name: 'rates',
  select: `r.currency, r.rate_on as on, r.nominal, r.value, r.source`,
  from: 'exchange_rate r',
  keys: [
    { column: 'r.rate_on', type: 'date' },
    { column: 'r.currency', type: 'text' },
  ],
  order: 'desc',
};

/** What a list of rates may be narrowed to. */
export interface RateFilter {
  readonly currency?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Kept rates, the latest day first. @throws Refused `cursor-invalid` */
export async function listRates(db: Queries, filter: RateFilter, page: PageRequest): Promise<Page<ListedRate>> {
  const conditions = new Conditions()
    .and('r.currency = $$', filter.currency)
    .and('r.rate_on >= $$::date', filter.from)
    .and('r.rate_on <= $$::date', filter.to);
  const { items, next } = await readPage<Omit<ListedRate, 'value'> & { value: bigint }>(db, RATES, conditions, page);
  return { items: items.map((each) => ({ ...each, value: rateText(each.value) })), next };
}

/** A question for the rate of a currency on a day. */
export interface RateAsked {
  readonly currency: string;
  readonly on: LocalDate;
}

/**
 * The rates in force (курс на день): of each question the last one of the currency on or before the day, unless that is too old to
 * hold. In the order of the questions; undefined where nothing is known.
 */
export async function ratesInForce(db: Queries, asked: readonly RateAsked[]): Promise<(ExchangeRate | undefined)[]> {
  if (asked.length === 0) return [];
  const rows = await db.query<{ place: number; currency: string; on: LocalDate; nominal: number; value: bigint }>(
    `select q.place::int as place, r.currency, r.rate_on as on, r.nominal, r.value
     from unnest($1::text[], $2::date[]) with ordinality as q(currency, day, place)
     cross join lateral (select * from exchange_rate e where e.currency = q.currency and e.rate_on <= q.day
                         and e.rate_on > q.day - ${RATE_HOLDS_DAYS} order by e.rate_on desc limit 1) r`,
    [asked.map((each) => each.currency), asked.map((each) => each.on)],
  );
  const found = new Map(rows.map(({ place, ...rate }) => [place, rate]));
  return asked.map((_, i) => found.get(i + 1));
}

/** The last day of each currency of which a rate is kept. */
export async function lastRateDays(db: Queries): Promise<Map<string, LocalDate>> {
  const rows = await db.query<{ currency: string; on: LocalDate }>(
    `select currency, max(rate_on) as on from exchange_rate group by currency`,
  );
  return new Map(rows.map((each) => [each.currency, each.on]));
}
