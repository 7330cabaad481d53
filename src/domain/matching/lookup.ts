import { numberKey, referenceKeys } from '../purpose/number-key.js';
import type { MatchPayment } from './candidates.js';
import { foldName, namesOf } from './name-key.js';

/** The keys by which candidates of a payment are fetched, all for equality, so that one query serves a whole batch. */
export interface MatchLookup {
  /** Payer's ИНН; `` when the bank gives none. */
  readonly payerTaxNumber: string;
  readonly payerAccount: string;
  /** For the column `name_key`. */
  readonly payerNameKeys: readonly string[];
  readonly debtorTaxNumbers: readonly string[];
  readonly debtorNameKeys: readonly string[];
  /** For the columns `number_key` and `number_core` of invoices. */
  readonly numberKeys: readonly string[];
  /** For a column `number_key` of agreements. */
  readonly agreementKeys: readonly string[];
  /** For invoices of others that are named: their open amount must equal it. Minor units. */
  readonly amount: bigint;
}

/** A text may name many documents; more keys than these say nothing about one payment. */
const MOST_KEYS = 60;
/** Widest range of numbers that is looked up one by one. */
const WIDEST_RANGE = 60;

/** Keys of a payment. Pure: the same payment always gives the same keys. */
export function lookupOf(payment: Pick<MatchPayment, 'payer' | 'reading' | 'amountOpen'>): MatchLookup {
  const { payer, reading } = payment;
  const names = payer.name === '' ? [] : [foldName(payer.name).key];
  return {
    payerTaxNumber: payer.taxNumber,
    payerAccount: payer.account,
    payerNameKeys: names.filter((key) => key !== ''),
    debtorTaxNumbers: unique(reading.taxNumbers.map((each) => each.number)),
    debtorNameKeys: unique(reading.parties.flatMap((each) => namesOf(each).map((name) => name.key))),
    numberKeys: unique(reading.references.flatMap((each) => numbersOf(each).flatMap(referenceKeys))),
    agreementKeys: unique(reading.agreements.map((each) => numberKey(each.number))),
    amount: payment.amountOpen,
  };
}

const unique = (keys: readonly string[]): string[] =>
  [...new Set(keys)].filter((key) => key !== '').slice(0, MOST_KEYS);

/** The numbers of a reference: one, or those of the range «с 101 по 105» in the shape of the first. */
export function numbersOf(reference: { readonly number: string; readonly through: string | null }): string[] {
  const { number, through } = reference;
  if (through === null) return [number];
  const parts = number.split(/(\d{1,12})/);
  const [place, width] = countingRun(parts, through.split(/(\d{1,12})/));
  const digits = parts[place];
  if (digits === undefined) return [number, through];
  return Array.from({ length: width + 1 }, (_, i) =>
    parts.with(place, String(Number(digits) + i).padStart(digits.length, '0')).join(''),
  );
}

/** Which run of digits counts, and how far: the longest of the first that one of the last follows closely; every second part is digits. */
function countingRun(first: readonly string[], last: readonly string[]): [place: number, width: number] {
  let found: [number, number] = [-1, 0];
  first.forEach((digits, place) => {
    if (place % 2 === 0 || digits.length < (first[found[0]]?.length ?? 0)) return;
    const others = first.length === last.length ? [last[place] as string] : last.filter((_, i) => i % 2 === 1);
    const width = others.map((each) => Number(each) - Number(digits)).find((each) => each > 0);
    if (width !== undefined) found = [place, Math.min(width, WIDEST_RANGE)];
  });
  return found;
}
