import type { LocalDate } from '../local-date.js';

/** A piece of the purpose's text, by UTF-16 offsets: `text.slice(start, end)`. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}

/**
 * What kind of document a payer names: invoice (счёт на оплату), order (заказ), transfer document (УПД, накладная,
 * счёт-фактура), act (акт), agreement (договор), specification (спецификация, приложение), or a number whose document is not said.
 */
export type ReferenceKind =
  'invoice' | 'order' | 'transfer-document' | 'act' | 'agreement' | 'specification' | 'unknown';

/** A document named in the text: «счёт № УТ-123 от 05.03.2026 на 100-00». */
export interface DocumentReference {
  readonly kind: ReferenceKind;
  /** The number as written, without № and blanks at the ends. */
  readonly number: string;
  /** The last number of a range («с 101 по 105»), as written; null for a single document. */
  readonly through: string | null;
  /** Keys for looking the document up, see `referenceKeys`. */
  readonly keys: readonly string[];
  readonly date: LocalDate | null;
  /** The sum written beside the number, minor units. */
  readonly amount: bigint | null;
  /** The text calls the paper by a name that is no invoice's («по служебной записке № 5»); of kind `unknown` only. */
  readonly titled: boolean;
  readonly fragment: Fragment;
}

/** A month (or a quarter as three of them) that the text pays for: «за март 2026 г.». */
export interface Period {
  /** null when the year is not written. */
  readonly year: number | null;
  /** 1..12 */
  readonly month: number;
  readonly fragment: Fragment;
}

/** VAT (НДС) as the text states it; `rate` in percent, `amount` in minor units, `none` for «без НДС». */
export interface VatMention {
  readonly rate: number | null;
  readonly amount: bigint | null;
  readonly none: boolean;
  readonly fragment: Fragment;
}

/** A sum of money in the text, minor units. VAT sums are in `vat`, sums beside a number also in the reference. */
export interface AmountMention {
  readonly minor: bigint;
  readonly fragment: Fragment;
}

/** A tax number (ИНН) in the text; the control digits are right. */
export interface TaxNumberMention {
  readonly number: string;
  readonly fragment: Fragment;
}

/**
 * A company or person named in the text. `asDebtor` when the wording says that the payment is made for it («за ООО …»).
 * `words` are what follows the legal form, longest reading first word to last: where a name without quotation marks ends
 * is not known, so whoever resolves it tries the whole, then ever shorter beginnings.
 */
export interface PartyInText {
  readonly form: string;
  readonly words: readonly string[];
  readonly quoted: boolean;
  readonly asDebtor: boolean;
  readonly fragment: Fragment;
}

/**
 * What a payment may be other than a payment for goods: refund (возврат), loan (заём, кредит), deposit (депозит, залог,
 * обеспечение), interest (проценты), acquiring (эквайринг), own transfer (собственные средства), salary (зарплата), tax (налог),
 * cash (инкассация), penalty (штраф, пени), insurance (страховое возмещение), grant (субсидия, пожертвование), capital (вклад,
 * дивиденды), fee (комиссия, вознаграждение банка), enforcement (по решению суда).
 */
export type Nature =
  | 'refund'
  | 'loan'
  | 'deposit'
  | 'interest'
  | 'acquiring'
  | 'own-transfer'
  | 'salary'
  | 'tax'
  | 'cash'
  | 'penalty'
  | 'insurance'
  | 'grant'
  | 'capital'
  | 'fee'
  | 'enforcement';

/**
 * A nature found in the text. A `firm` one says what the payment is («возврат займа»); the others only hint at it and give way
 * to an invoice that is named and agrees in sum («по счёту № 5 за услуги инкассации»).
 */
export interface NatureMention {
  readonly nature: Nature;
  readonly firm: boolean;
  readonly fragment: Fragment;
}

/** Turns of speech that bear on the decision. */
export interface Wording {
  /** The text speaks of paying for something: «оплата», «за товар», a VAT sum, a period. */
  readonly payment: boolean;
  /** «Аванс», «предоплата». */
  readonly advance: boolean;
  /** «Частичная», «доплата», «остаток», «2-й платёж», «50%». */
  readonly partial: boolean;
  /** «Задолженность», «долг», «по акту сверки». */
  readonly debt: boolean;
  /** «Аренда», «лизинг», «абонентская плата»: what is often invoiced before its month. */
  readonly rent: boolean;
  /** «За третье лицо», «по письму», «в счёт взаиморасчётов». */
  readonly thirdParty: boolean;
}

/** What a payment purpose (назначение платежа) says, read once per payment. Offsets refer to the text as given. */
export interface PurposeReading {
  /** Documents other than agreements, in the order of the text. */
  readonly references: readonly DocumentReference[];
  readonly agreements: readonly DocumentReference[];
  readonly taxNumbers: readonly TaxNumberMention[];
  readonly parties: readonly PartyInText[];
  readonly periods: readonly Period[];
  readonly vat: VatMention | null;
  readonly amounts: readonly AmountMention[];
  /** Dates that belong to no named document («по акту сверки на 31.03.2026»). */
  readonly dates: readonly LocalDate[];
  readonly natures: readonly NatureMention[];
  readonly wording: Wording;
}
