import type { LocalDate } from '../local-date.js';
import { referenceKeys } from './number-key.js';
import type { NumberRead } from './number-text.js';
import type { AmountMention, DocumentReference, Period, ReferenceKind, VatMention } from './reading.js';

/** What the scanner finds in one pass over the tokens. */
export interface Scanned {
  readonly references: DocumentReference[];
  readonly periods: Period[];
  readonly amounts: AmountMention[];
  readonly dates: LocalDate[];
  vat: VatMention | null;
  /** «50%» of something that is not VAT. */
  percent: boolean;
}

/** A reference whose date and sum may still come. */
export type Draft = { -readonly [K in keyof DocumentReference]: DocumentReference[K] };

/** A reference as far as its number tells; a date may have stood before the number. */
export const draftOf = (
  place: NumberRead,
  number: string,
  through: string | null,
  kind: ReferenceKind,
  date: LocalDate | null,
): Draft => ({
  kind,
  number,
  through,
  keys: referenceKeys(number),
  date,
  amount: null,
  titled: false,
  fragment: { start: place.start, end: place.end },
});
