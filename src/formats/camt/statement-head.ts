import { type LocalDate, parseIsoDate, plusDays } from '../../domain/local-date.js';
import type { PartyMention } from '../../domain/party.js';
import type { AccountSection } from '../statement/statement-item.js';
import { childrenOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';
import { codeAt, readAmount, readAccount, readDay } from './camt-values.js';
import { readBank, readParty } from './read-parties.js';

/** Whose account a statement (`Stmt`, `Rpt`) is of, as far as has been read; balances stand before the entries. */
export class StatementHead {
  /** Number of the own account, `` until `Acct` has come. */
  account = '';
  currency = '';
  /** The owner as a side of a payment. */
  owner: PartyMention = { name: '', taxNumber: '', reasonCode: '', account: '', bankCode: '', bankName: '' };
  private from: LocalDate | null = null;
  private to: LocalDate | null = null;
  private readonly balances = new Map<string, XmlElement>();
  private received: XmlElement | undefined;
  private spent: XmlElement | undefined;

  constructor(readonly line: number) {}

  /** Takes what stands in a statement besides entries. */
  take(record: XmlElement): void {
    if (record.name === 'Acct') this.takeAccount(record);
    else if (record.name === 'Bal') this.takeBalance(record);
    else if (record.name === 'FrToDt') this.takePeriod(record);
    else if (record.name === 'TxsSummry') {
      this.received = elementAt(record, 'TtlCdtNtries', 'Sum');
      this.spent = elementAt(record, 'TtlDbtNtries', 'Sum');
    }
  }

  /** The balances when the statement has ended. The first opening and the last closing of several count. */
  section(): AccountSection {
    const opening = this.balances.get('OPBD') ?? this.balances.get('PRCD');
    const closing = this.balances.get('CLBD');
    const opened = readDay(elementAt(opening, 'Dt'));
    return {
      line: this.line,
      account: this.account,
      currency: this.currency,
      // A period that is not said begins on the day of the opening balance: of the day before it, when it is that day's closing one.
      from: this.from ?? (opened && codeOf(opening) === 'PRCD' ? plusDays(opened, 1) : (opened ?? null)),
      to: this.to ?? readDay(elementAt(closing, 'Dt')) ?? null,
      opening: this.minorOf(opening),
      received: this.sumOf(this.received),
      spent: this.sumOf(this.spent),
      closing: this.minorOf(closing),
    };
  }

  private takeAccount(record: XmlElement): void {
    this.account = readAccount(record);
    this.currency = textAt(record, 'Ccy').toUpperCase().replace('RUR', 'RUB') || this.currency;
    this.owner = {
      ...readParty(elementAt(record, 'Ownr'), undefined, undefined),
      account: this.account,
      ...readBank(elementAt(record, 'Svcr')),
    };
    this.owner = { ...this.owner, name: this.owner.name || textAt(record, 'Nm') };
  }

  private takeBalance(record: XmlElement): void {
    const code = codeOf(record);
    if (code === 'CLBD' || !this.balances.has(code)) this.balances.set(code, record);
    this.currency ||= readAmount(elementAt(record, 'Amt'))?.currency ?? '';
  }

  /** A period that ends at midnight ends with the day before. */
  private takePeriod(record: XmlElement): void {
    const until = textAt(record, 'ToDtTm') || textAt(record, 'ToDt');
    const last = parseIsoDate(until.slice(0, 10));
    this.from = parseIsoDate((textAt(record, 'FrDtTm') || textAt(record, 'FrDt')).slice(0, 10)) ?? null;
    this.to = last ? (/T00:00:00/.test(until) && last !== this.from ? plusDays(last, -1) : last) : null;
  }

  private minorOf(balance: XmlElement | undefined): bigint | null {
    const amount = readAmount(elementAt(balance, 'Amt'));
    if (!amount || amount.currency !== this.currency) return null;
    return textAt(balance, 'CdtDbtInd') === 'DBIT' ? -amount.minor : amount.minor;
  }

  /** A total has no currency of its own: it is in the account's. */
  private sumOf(total: XmlElement | undefined): bigint | null {
    if (!total) return null;
    return readAmount({ ...total, attributes: { Ccy: this.currency } })?.minor ?? null;
  }
}

const codeOf = (balance: XmlElement | undefined): string => codeAt(balance, 'Tp', 'CdOrPrtry');

/** Transactions of an entry; none when the bank gives no details. */
export const detailsOf = (entry: XmlElement): XmlElement[] =>
  childrenOf(entry, 'NtryDtls').flatMap((each) => childrenOf(each, 'TxDtls'));
