import type { LocalDate } from './local-date.js';
import type { PartyMention } from './party.js';

/** `in`: money came to our account (поступление); `out`: it left (списание). */
export type Direction = 'in' | 'out';

/**
 * What has been decided of a payment: `open` nothing yet; `matched` wholly allocated; `partly-matched` some of it is;
 * `advance` the rest after full invoices is kept as an advance (аванс); `set-aside` a person or a rule put it aside as no
 * payment of an invoice (отложен); `withdrawn` a later statement of the bank no longer has the line.
 */
export type PaymentStatus = 'open' | 'matched' | 'partly-matched' | 'advance' | 'set-aside' | 'withdrawn';

/** A payment (платёж): one line of a bank statement. A fact, never edited; only what is decided of it changes. */
export interface Payment {
  readonly id: string;
  readonly organizationId: string;
  readonly accountId: string;
  readonly direction: Direction;
  /** Kind of the bank's document (вид документа), free text: `Платежное поручение`, `Банковский ордер`, … */
  readonly kind: string;
  /** Number of the bank's document, a string: `БА8170433` occurs. */
  readonly number: string;
  readonly documentOn: LocalDate;
  /** Day on which the bank booked it. */
  readonly postedOn: LocalDate;
  /** Minor units, always positive. */
  readonly amount: bigint;
  readonly currency: string;
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  /** Payment purpose (назначение платежа), as written. */
  readonly purpose: string;
  /** Sum of allocations in force, minor units. */
  readonly allocated: bigint;
  readonly status: PaymentStatus;
  readonly version: number;
}
