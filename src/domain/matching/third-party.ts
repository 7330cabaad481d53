import { numberSegments, referenceKeys } from '../purpose/number-key.js';
import { reason } from '../reason.js';
import type { MatchPayment } from './candidates.js';
import { NO_REST, type Explanation } from './explanation.js';
import type { Directory, Identity } from './directory.js';
import type { Ledger, LedgerInvoice } from './ledger.js';
import { numbersOf } from './lookup.js';
import { isMentioned } from './mentioned.js';
import { foldName, namesOf, sameName } from './name-key.js';
import { matchNumber } from './number-match.js';

/** Whose debt the text says is paid, when it is not the payer's own. */
export interface Debtor {
  readonly ids: readonly string[];
  /** The text says so in words or by a tax number; else a company is merely mentioned. */
  readonly stated: boolean;
  /** It is known only from decisions of people. */
  readonly learnt?: boolean;
  /** Someone is named whom the directory does not know. */
  readonly unknown: boolean;
}

/**
 * Whom a payment is made for («за ООО …»): by a tax number in the text, else by a name. The payer itself and our own organization
 * are not meant. Where the text names nobody, those whose invoices the payer has paid before.
 */
export function debtorOf(payment: MatchPayment, payer: Identity, directory: Directory): Debtor {
  const written = writtenDebtorOf(payment, payer, directory);
  if (written.ids.length > 0 || written.stated) return written;
  const { ids } = directory.learnt.clients(payment, 'pays-for');
  const others = ids.filter((id) => directory.counterparty(id) && !payer.ids.includes(id));
  return others.length === 0 ? written : { ids: others, stated: false, unknown: false, learnt: true };
}

function writtenDebtorOf(payment: MatchPayment, payer: Identity, directory: Directory): Debtor {
  const { reading } = payment;
  const others = reading.taxNumbers.filter(
    (each) => each.number !== payment.payer.taxNumber && each.number !== payment.ownTaxNumber,
  );
  const byTax = others.flatMap((each) => directory.withTaxNumber(each.number)).filter((id) => !payer.ids.includes(id));
  if (byTax.length > 0) return { ids: unique(byTax), stated: true, unknown: false };
  if (reading.parties.length === 0) return { ids: [], stated: others.length > 0, unknown: others.length > 0 };
  const own = [
    payment.ownName,
    payment.payer.name,
    ...payer.ids.map((id) => directory.counterparty(id)?.name ?? ''),
  ].map(foldName);
  let unknown = others.length > 0;
  for (const mention of reading.parties) {
    const names = namesOf(mention);
    if (names.some((name) => own.some((each) => sameName(each, name)))) continue;
    const ids = firstKnown(names.map((name) => directory.withName(name))).filter((id) => !payer.ids.includes(id));
    if (ids.length > 0) return { ids: unique(ids), stated: mention.asDebtor, unknown: false };
    unknown ||= mention.asDebtor && mention.form !== '';
  }
  return { ids: [], stated: unknown, unknown };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const firstKnown = (found: readonly string[][]): string[] => found.find((ids) => ids.length > 0) ?? [];

/** An invoice of another, by how it is named. */
interface Found {
  readonly invoice: LedgerInvoice;
  /** Its date agrees, and its number is whole or called an invoice's. */
  readonly sure: boolean;
  /** The text names the client, or the payer has its name. */
  readonly client: boolean;
}

/**
 * An invoice of someone else that the text names (чужой счёт): its number, its date and its sum agree, and it is the only one. It is
 * settled only if the text also says that the payment is for another, or names that client: a bank pays from its transit account for whom
 * the text names. Else it is a suggestion, because a number alone may be mistyped into another client's.
 */
export function foreignExplanations(
  payment: MatchPayment,
  payer: Identity,
  debtor: Debtor,
  ledger: Ledger,
): Explanation[] {
  const all = foreignOnes(payment, payer, ledger);
  const ofNamed = all.filter((each) => each.client);
  const found = ofNamed.length > 0 ? ofNamed : all;
  const forAnother = debtor.unknown || payment.reading.wording.thirdParty;
  return found.map(({ invoice, sure, client }) => ({
    rule: 'third-party',
    allocations: [{ invoiceId: invoice.facts.id, amount: payment.amountOpen }],
    rest: NO_REST,
    confidence: client ? 0.97 : sure ? (forAnother ? 0.96 : 0.75) : 0.4,
    certain: (client || (sure && forAnother)) && found.length === 1 && invoice.facts.issuedOn <= payment.postedOn,
    because: [reason(client ? 'client-named-in-text' : 'invoice-of-another-client-named')],
    evidence: [
      { fact: 'number-named', speaks: 'for', weight: 0.9 },
      { fact: 'amount-equal', speaks: 'for', weight: 0.8 },
      client
        ? { fact: 'client-named-in-text', speaks: 'for', weight: 0.8 }
        : { fact: 'payer-is-another', speaks: 'against', weight: forAnother ? 0.3 : 0.8 },
    ],
  }));
}

function foreignOnes(payment: MatchPayment, payer: Identity, ledger: Ledger): Found[] {
  const found = new Map<LedgerInvoice, boolean>();
  for (const reference of payment.reading.references) {
    const numbers = numbersOf(reference);
    for (const invoice of ledger.namedOfAnyone(numbers.flatMap(referenceKeys), payment)) {
      if (payer.ids.includes(invoice.facts.counterpartyId)) continue;
      const level = Math.max(
        ...numbers.map((each) => matchNumber(numberSegments(each), invoice.shape, invoice.facts.issuedOn)),
      );
      const dated = reference.date === invoice.facts.issuedOn;
      if (level < 2 || (reference.date !== null && !dated)) continue;
      found.set(invoice, (found.get(invoice) ?? false) || (dated && (level >= 3 || reference.kind === 'invoice')));
    }
  }
  return [...found].map(([invoice, sure]) => ({ invoice, sure, client: isOfNamed(payment, invoice, ledger) }));
}

/** A private account of the client, or a bank's that pays for it: the payer has the client's name, or the text does. */
function isOfNamed(payment: MatchPayment, { facts }: LedgerInvoice, { directory }: Ledger): boolean {
  const client = directory.counterparty(facts.counterpartyId);
  const name = client?.name ?? facts.clientName ?? '';
  const { taxNumber } = payment.payer;
  const other = taxNumber !== '' && (client?.taxNumber ?? '') !== '' && client?.taxNumber !== taxNumber;
  if (!other && sameName(foldName(payment.payer.name), foldName(name))) return true;
  return isMentioned(payment.purpose ?? '', name);
}
