import type { LocalDate } from '../../domain/local-date.js';
import { money, type Money } from '../../domain/money.js';
import type { PartyMention } from '../../domain/party.js';
import { type Reason, reason } from '../../domain/reason.js';
import { shown } from '../../domain/shown.js';
import type { StatementDocument } from '../statement/statement-item.js';
import type { LineReading } from '../statement/statement-items.js';
import { tooLong } from '../statement/too-long.js';
import { writeXml } from '../xml/write-xml.js';
import { elementAt, textAt, type XmlElement } from '../xml/xml-element.js';
import { codeAt, readAmount, readDay } from './camt-values.js';
import { readParties } from './read-parties.js';
import { readPurpose } from './read-remittance.js';
import { detailsOf, type StatementHead } from './statement-head.js';

const refused = (code: string, params?: Reason['params']): LineReading => ({
  outcome: 'refused',
  reason: reason(code, params),
});

/** What an entry says of all its transactions. */
interface EntryFacts {
  readonly entry: XmlElement;
  readonly head: StatementHead;
  readonly direction: 'in' | 'out';
  readonly postedOn: LocalDate;
  readonly amount: Money;
}

/** Kind of an operation: the codes of the standard, else the bank's own; a reversal (сторно) says so. */
function kindOf(entry: XmlElement, details: XmlElement | undefined): string {
  const code = elementAt(details, 'BkTxCd') ?? elementAt(entry, 'BkTxCd');
  const domain = elementAt(code, 'Domn');
  const standard = [textAt(domain, 'Cd'), textAt(domain, 'Fmly', 'Cd'), textAt(domain, 'Fmly', 'SubFmlyCd')];
  const kind = standard.filter(Boolean).join('/') || textAt(code, 'Prtry', 'Cd');
  return textAt(entry, 'RvslInd') === 'true' ? `${kind} RVSL`.trim() : kind;
}

const NO_REFERENCE = /^(NOTPROVIDED|NOTAVAILABLE|NONREF|NOREF)$/i;

/** The first of these that says something. */
const reference = (...given: readonly string[]): string => given.find((each) => each && !NO_REFERENCE.test(each)) ?? '';

/** The owner of the account, with what the transaction says of that side where the statement says nothing. */
const ownSide = (owner: PartyMention, said: PartyMention): PartyMention => ({
  name: owner.name || said.name,
  taxNumber: owner.taxNumber || said.taxNumber,
  reasonCode: owner.reasonCode || said.reasonCode,
  account: owner.account,
  bankCode: owner.bankCode || said.bankCode,
  bankName: owner.bankName || said.bankName,
});

function documentOf(
  facts: EntryFacts,
  details: XmlElement | undefined,
  amount: Money,
  whole: boolean,
): StatementDocument {
  const { entry, head, direction, postedOn } = facts;
  const refs = elementAt(details, 'Refs');
  const told = readParties(details);
  const own = direction === 'out' ? 'payer' : 'payee';
  const related = elementAt(details, 'RltdDts');
  const bankReference = reference(textAt(refs, 'AcctSvcrRef'), textAt(entry, 'AcctSvcrRef'));
  return {
    line: (whole ? entry : (details ?? entry)).line,
    ownAccount: head.account,
    own,
    direction,
    kind: kindOf(entry, details),
    number: reference(textAt(refs, 'EndToEndId'), textAt(refs, 'InstrId'), textAt(refs, 'ChqNb')),
    documentOn: readDay(related && { ...related, children: related.children.map(asDay) }) ?? postedOn,
    postedOn,
    amount,
    payer: own === 'payer' ? ownSide(head.owner, told.payer) : told.payer,
    payee: own === 'payee' ? ownSide(head.owner, told.payee) : told.payee,
    purpose: readPurpose(details, entry),
    ...(bankReference ? { bankReference } : {}),
    raw: writeXml(whole ? entry : (details ?? entry)),
  };
}

/** When the payer gave the order: the acceptance, else the transaction's own moment, read as the day of an entry is. */
const asDay = (element: XmlElement): XmlElement =>
  element.name === 'AccptncDtTm' || element.name === 'TxDtTm' ? { ...element, name: 'DtTm' } : element;

/** Amount of a transaction in the currency of the account: its own, else the one within `AmtDtls`. */
function amountOf(details: XmlElement, currency: string): bigint | undefined {
  const given = [elementAt(details, 'Amt'), elementAt(details, 'AmtDtls', 'TxAmt', 'Amt')].map(readAmount);
  return given.find((each) => each?.currency === currency)?.minor;
}

/**
 * Lines of an entry: one for each transaction of a batch whose amounts add up to the entry (Sammelbuchung, пакет), else one for the
 * whole entry.
 */
function linesOf(facts: EntryFacts): { documents: StatementDocument[]; warnings: Reason[] } {
  const details = detailsOf(facts.entry);
  // Whose a batch is that cannot be parted nobody can say: its first payer has not paid all of it.
  const single = documentOf(facts, details.length === 1 ? details[0] : undefined, facts.amount, true);
  if (details.length < 2) return { documents: [single], warnings: [] };
  const amounts = details.map((each) => amountOf(each, facts.amount.currency));
  const known = amounts.every((each) => each !== undefined && each > 0n);
  const sum = amounts.reduce<bigint>((total, each) => total + (each ?? 0n), 0n);
  if (!known || sum !== facts.amount.minor)
    return { documents: [single], warnings: [reason('batch-not-parted', { count: details.length })] };
  const documents = details.map((each, i) =>
    documentOf(facts, each, money(amounts[i] as bigint, facts.amount.currency), false),
  );
  return { documents, warnings: [] };
}

/** Whether the money has moved: booked, or nothing else is said. */
const statusOf = (entry: XmlElement): string => codeAt(entry, 'Sts') || 'BOOK';

/**
 * Interprets an entry of a statement (`Ntry`, проводка): when, how much, which way, between whom and what for.
 *
 * A refusal names the field: `missing-field`, `bad-amount`, `bad-value`, `currency-of-another-account`, `field-too-long`. Skipped with a
 * warning: `entry-not-booked`, `zero-amount`.
 */
export function readEntry(entry: XmlElement, head: StatementHead): LineReading {
  const status = statusOf(entry);
  if (status !== 'BOOK')
    return { outcome: 'skipped', reason: reason('entry-not-booked', { status: shown(status, 20) }) };
  const written = elementAt(entry, 'Amt');
  const amount = readAmount(written);
  if (!amount) return refused('bad-amount', { field: 'Amt', value: shown(written?.text.trim() ?? '', 40) });
  if (amount.minor === 0n) return { outcome: 'skipped', reason: reason('zero-amount') };
  const side = textAt(entry, 'CdtDbtInd');
  if (side !== 'CRDT' && side !== 'DBIT') return refused('bad-value', { field: 'CdtDbtInd', value: shown(side, 40) });
  const postedOn = readDay(elementAt(entry, 'BookgDt')) ?? readDay(elementAt(entry, 'ValDt'));
  if (!postedOn) return refused('missing-field', { field: 'BookgDt' });
  if (head.currency && head.currency !== amount.currency)
    return refused('currency-of-another-account', { account: head.account, currency: amount.currency });
  head.currency = amount.currency;
  const lines = linesOf({ entry, head, direction: side === 'CRDT' ? 'in' : 'out', postedOn, amount });
  const long = lines.documents.map(tooLong).find(Boolean);
  return long ? { outcome: 'refused', reason: long } : { outcome: 'read', ...lines };
}
