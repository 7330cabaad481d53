import type { LocalDate } from '../../domain/local-date.js';
import type { Money } from '../../domain/money.js';
import type { PartyMention } from '../../domain/party.js';
import type { Direction } from '../../domain/payment.js';
import type { Reason } from '../../domain/reason.js';

/** Head of a statement file, of 1CClientBankExchange first of all. Absent and unreadable values are empty strings or null. */
export interface StatementHeader {
  /** `1.01` … `1.03`; of other formats their own, `camt.053.001.08`. */
  readonly version: string;
  /** `Кодировка` as declared; what the bytes are is in `encoding`. */
  readonly declaredEncoding: string;
  readonly encoding: string;
  /** Отправитель: the program that wrote the file. */
  readonly sender: string;
  /** Получатель: for whom a bank wrote it. */
  readonly recipient: string;
  /**
   * ДатаСоздания and ВремяСоздания as `YYYY-MM-DD HH:MM:SS`, midnight when the time is missing; empty when the file does not say.
   * Tells which of two statements of one day is the later.
   */
  readonly createdAt: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Own accounts that the head names (РасчСчет), in the order of the file. */
  readonly accounts: readonly string[];
  /**
   * `true`: a bank's statement, its documents are booked money. `false`: payment orders that 1C wrote for the bank; nothing
   * of it has been booked, so intake may show them, but must not keep them as payments: the bank's statement brings them again.
   */
  readonly statement: boolean;
}

/** A balance section of one own account (СекцияРасчСчет), for a whole period or for one day. Minor units; null when absent. */
export interface AccountSection {
  readonly line: number;
  readonly account: string;
  readonly currency: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** НачальныйОстаток, ВсегоПоступило, ВсегоСписано, КонечныйОстаток. */
  readonly opening: bigint | null;
  readonly received: bigint | null;
  readonly spent: bigint | null;
  readonly closing: bigint | null;
}

/** One line of a statement, interpreted: a document (СекцияДокумент) as one own account sees it. */
export interface StatementDocument {
  /** Line of the file on which the document starts. */
  readonly line: number;
  /** The own account that this line moves. */
  readonly ownAccount: string;
  /**
   * Which side of the document is ours: its name and tax number are those of the company that owns the account. When the
   * account of that side differs from `ownAccount` (masked exports), the side is known from the dates only.
   */
  readonly own: 'payer' | 'payee';
  readonly direction: Direction;
  /** Free text: `Платежное поручение`, `Банковский ордер`, …; empty in some files. */
  readonly kind: string;
  /** A string: `БА8170433` occurs; may be empty. */
  readonly number: string;
  readonly documentOn: LocalDate;
  readonly postedOn: LocalDate;
  /** Always positive. */
  readonly amount: Money;
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  readonly purpose: string;
  /**
   * The bank's own reference of the line, where the format has one: it stands for the number when lines are told apart, but need not be
   * unique, so it never decides alone.
   */
  readonly bankReference?: string;
  /** Its lines as the file has them, decoded; see `rawFields`. Two lines of one own transfer share it. */
  readonly raw: string;
}

/** What the documents of one account and day add up to. */
export interface DayTurnover {
  readonly account: string;
  readonly day: LocalDate;
  readonly received: bigint;
  readonly spent: bigint;
  readonly entries: number;
}

/** The file has been read to its end (КонецФайла). */
export interface StatementEnd {
  /** Lines of own accounts given. */
  readonly entries: number;
  /** Documents refused. */
  readonly refused: number;
  /** Documents skipped with a warning (copies, zero sums). */
  readonly skipped: number;
  /** Sums by account and posting day, sorted: with the account sections they prove the days. */
  readonly turnovers: readonly DayTurnover[];
}

/**
 * What a statement file consists of, in its order: the header first, then sections, batches of documents, refusals and
 * warnings, and `end` last. Nothing of the file may be kept for good before `end` has come: a cut file throws instead.
 */
export type StatementItem =
  | { readonly type: 'header'; readonly header: StatementHeader }
  | { readonly type: 'account'; readonly section: AccountSection }
  | { readonly type: 'documents'; readonly documents: readonly StatementDocument[] }
  | { readonly type: 'refused'; readonly line: number; readonly reason: Reason }
  | { readonly type: 'warning'; readonly line: number; readonly reason: Reason }
  | { readonly type: 'end'; readonly end: StatementEnd };
