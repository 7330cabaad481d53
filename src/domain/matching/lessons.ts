import type { PurposeReading } from '../purpose/reading.js';
import type { MatchPayment } from './candidates.js';
import type { Identity } from './directory.js';
import { type LessonKind, type PayerKey, payerKeysOf, wordingKey } from './learnt.js';

/** One thing that a decision of a person teaches; equal ones of several decisions make a fact. */
export interface Lesson {
  readonly kind: LessonKind;
  readonly payer: PayerKey;
  readonly counterpartyId: string | null;
  readonly rule: string;
  readonly wording: string;
}

/** The payment that a person decided on. */
export interface TaughtPayment {
  readonly payer: MatchPayment['payer'];
  readonly purpose: string;
  readonly reading: Pick<PurposeReading, 'references'>;
  /** Who the payer is by the directory alone, without anything learnt. */
  readonly identity: Identity;
}

const nothing = { counterpartyId: null, rule: '', wording: '' };

/**
 * What an allocation by a person teaches: whose account or name the payer's is, or for whom it pays. Nothing when the directory knows it
 * already, and when the invoices are of several clients.
 *
 * @param clients whose invoices were paid, with their tax numbers
 */
export function lessonsOfAllocation(
  payment: TaughtPayment,
  clients: readonly { readonly id: string; readonly taxNumber: string }[],
): Lesson[] {
  const [client] = clients;
  const [payer] = payerKeysOf(payment.payer);
  if (!client || clients.length > 1 || !payer) return [];
  const { how, ids } = payment.identity;
  if (ids.includes(client.id) && how !== 'name') return [];
  const { taxNumber } = payment.payer;
  const other = taxNumber !== '' && client.taxNumber !== '' && taxNumber !== client.taxNumber;
  const known = ids.length > 0 && !ids.includes(client.id);
  const kind = other || known ? 'pays-for' : 'payer-is';
  return [{ ...nothing, kind, payer, counterpartyId: client.id }];
}

/** Rules that rest on a document that the text names: a correction speaks of this wording only. */
const isNamed = (rule: string): boolean => rule.startsWith('named') || rule === 'third-party';

/** What the undoing of a rule's allocation teaches: that the rule is not to be trusted with this payer. */
export function lessonsOfReversal(payment: TaughtPayment, rule: string): Lesson[] {
  const [payer] = payerKeysOf(payment.payer);
  if (!payer) return [];
  return [{ ...nothing, kind: 'doubt', payer, rule, wording: isNamed(rule) ? wordingKey(payment.purpose) : '' }];
}

/** What setting aside teaches: that such a text of this payer pays no invoice, unless the text names a document. */
export function lessonsOfSettingAside(payment: TaughtPayment): Lesson[] {
  const [payer] = payerKeysOf(payment.payer);
  const wording = wordingKey(payment.purpose);
  if (!payer || wording === '' || payment.reading.references.length > 0) return [];
  return [{ ...nothing, kind: 'not-a-payment', payer, wording }];
}
