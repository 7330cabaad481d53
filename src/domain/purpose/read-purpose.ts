import { naturesIn, wordingOf } from './natures.js';
import { partiesIn, taxNumbersIn } from './parties.js';
import { NO_WORDINGS, type OwnWordings } from './own-wordings.js';
import type { NatureMention, Period, PurposeReading } from './reading.js';
import { ReferenceScanner } from './reference-scanner.js';
import { tokenize } from './tokens.js';
import { meaningOf } from './words.js';

/**
 * Reads a payment purpose (назначение платежа) as a person would: which documents, companies, periods and sums it names, and what kind
 * of payment it speaks of. Never throws, whatever the text; takes time in proportion to its length. What is read is evidence
 * only: whether a number is an invoice of this payer is decided elsewhere.
 *
 * @param own wordings of the company, over those that the program knows
 */
export function readPurpose(text: string, own: OwnWordings = NO_WORDINGS): PurposeReading {
  const tokens = tokenize(text);
  const meanings = tokens.map((token) => (token.kind === 'letters' ? meaningOf(token.text) : undefined));
  const ownNatures = own.apply(tokens, meanings);
  const scanned = new ReferenceScanner(text, tokens, meanings).scan();
  const { vat, periods } = scanned;
  const priced = periods.length > 0 || (vat !== null && !vat.none && (vat.rate !== null || vat.amount !== null));
  return {
    references: scanned.references.filter((each) => each.kind !== 'agreement'),
    agreements: scanned.references.filter((each) => each.kind === 'agreement'),
    taxNumbers: taxNumbersIn(tokens),
    parties: partiesIn(tokens, meanings),
    periods: withYears(periods),
    vat,
    amounts: scanned.amounts,
    dates: scanned.dates,
    natures: inPlace([...naturesIn(tokens, meanings), ...ownNatures]),
    wording: wordingOf(tokens, meanings, { priced, percent: scanned.percent }),
  };
}

const inPlace = (natures: NatureMention[]): NatureMention[] =>
  natures.sort((a, b) => a.fragment.start - b.fragment.start);

/** «январь, февраль 2026»: a month without a year takes the next year that is written; «декабрь, январь 2026» the one before. */
function withYears(periods: readonly Period[]): Period[] {
  let year: number | null = null;
  let month = 0;
  return periods
    .toReversed()
    .map((each) => {
      const turns = month > 0 && each.month - month > HALF_YEAR;
      year = each.year ?? (year !== null && turns ? year - 1 : year);
      month = each.month;
      return { ...each, year };
    })
    .toReversed();
}

/** A month that is later in the year than the next one by more than so many months is of the year before. */
const HALF_YEAR = 6;
