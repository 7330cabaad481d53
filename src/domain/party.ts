/**
 * How a statement line names one side of a payment (плательщик или получатель): what the bank wrote, cleaned of blanks only.
 * An absent field is an empty string.
 */
export interface PartyMention {
  readonly name: string;
  /** ИНН: digits as written, `` when the bank gives none (empty, `0`). */
  readonly taxNumber: string;
  /** КПП. */
  readonly reasonCode: string;
  /** Account: 20 digits in Russia; shorter, longer and IBAN occur. */
  readonly account: string;
  /** БИК of the bank. */
  readonly bankCode: string;
  readonly bankName: string;
}

/** Kind of a counterparty (вид контрагента): legal entity, sole proprietor (ИП), person. */
export type CounterpartyKind = 'legal' | 'sole' | 'person';

/** A counterparty (контрагент): the card that payments, invoices and messages refer to. One directory per installation. */
export interface Counterparty {
  readonly id: string;
  readonly kind: CounterpartyKind;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly email: string;
  readonly phone: string;
  readonly region: string;
  /** `ru` or `en`: the language of messages to this client. */
  readonly locale: string;
}

/** An organization (организация): a legal entity of our own. Every invoice, payment and order belongs to one. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly taxNumber: string;
  /** IANA name of the business time zone. */
  readonly timeZone: string;
}

/** An agreement (договор) with a counterparty. */
export interface Agreement {
  readonly id: string;
  readonly organizationId: string;
  readonly counterpartyId: string;
  readonly number: string;
  readonly signedOn: string;
}
