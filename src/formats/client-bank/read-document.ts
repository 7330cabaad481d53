import type { LocalDate } from '../../domain/local-date.js';
import { money } from '../../domain/money.js';
import type { PartyMention } from '../../domain/party.js';
import { type Reason, reason } from '../../domain/reason.js';
import { accountCurrency } from '../statement/account-currency.js';
import type { StatementDocument } from '../statement/statement-item.js';
import type { Fields } from './document-fields.js';
import { readDay, readMinor } from './field-values.js';
import type { DocumentField } from './keywords.js';
import { LONGEST_ACCOUNT, type OwnAccounts } from './own-accounts.js';
import { type OwnSide, type OwnSides, ownSides } from './own-side.js';
import { PAYEE, PAYER, readParty } from './party-mention.js';
import { shown } from '../../domain/shown.js';

/** A document as the file has it. */
export interface WrittenDocument {
  readonly line: number;
  readonly kind: string;
  readonly fields: Fields;
  /** Its lines as written. */
  readonly raw: string;
}

/** What a document turned out to be. */
export type DocumentReading =
  | {
      readonly outcome: 'read';
      readonly lines: readonly StatementDocument[];
      /** Lines of the other side of an own transfer, which may have a document of their own further on. */
      readonly inferred: readonly StatementDocument[];
      readonly warnings: readonly Reason[];
    }
  | { readonly outcome: 'refused'; readonly reason: Reason }
  | { readonly outcome: 'skipped'; readonly reason: Reason };

/** What is known of the file when a document comes. */
export interface FileFacts {
  readonly owns: OwnAccounts;
  /** The file holds payment orders for the bank. */
  readonly orders: boolean;
}

const NONE: readonly Reason[] = [];

/** Longest value shown in a reason. */
const SHOWN = 40;

const refused = (code: string, field: DocumentField, value: string): DocumentReading => ({
  outcome: 'refused',
  reason: reason(code, { field, value: shown(value, SHOWN) }),
});

/** Longest number and kind: they are part of the key under which a line is kept. Real ones have some ten characters. */
const LONGEST_NUMBER = 255;
const LONGEST_KIND = 200;

/** What is longer than it can be: no document of any bank, and no key to keep it under. */
function tooLong({ kind, fields }: WrittenDocument, { payer, payee }: Told): DocumentReading | undefined {
  const [field, limit] =
    (fields.get('Номер') ?? '').length > LONGEST_NUMBER
      ? ['Номер', LONGEST_NUMBER]
      : payer.account.length > LONGEST_ACCOUNT
        ? [PAYER.account, LONGEST_ACCOUNT]
        : payee.account.length > LONGEST_ACCOUNT
          ? [PAYEE.account, LONGEST_ACCOUNT]
          : kind.length > LONGEST_KIND
            ? ['СекцияДокумент', LONGEST_KIND]
            : ['', 0];
  return field === '' ? undefined : { outcome: 'refused', reason: reason('field-too-long', { field, limit }) };
}

/** Kaspi (Kazakhstan) repeats each payment as `СекцияДокумент=Выписка`. */
const isCopy = (kind: string): boolean => /^выписка$/i.test(kind);

const PURPOSE_LINES = ([1, 2, 3, 4, 5, 6] as const).map((n) => `НазначениеПлатежа${n}` as const);

const DAYS = ['Дата', 'ДатаСписано', 'ДатаПоступило'] as const;

/**
 * Payment purpose (назначение платежа): the whole one, else its lines 1 to 6 joined. They are never both: line 1 repeats the
 * whole text in files of 1C itself.
 */
export function readPurpose(fields: Fields): string {
  const whole = fields.get('НазначениеПлатежа');
  if (whole !== undefined) return whole;
  return PURPOSE_LINES.map((key) => fields.get(key) ?? '')
    .filter((line) => line !== '')
    .join(' ');
}

interface Days {
  readonly documentOn: LocalDate | undefined;
  readonly debitedOn: LocalDate | undefined;
  readonly creditedOn: LocalDate | undefined;
}

/** Reads the days; the key of the first that is no day comes back instead. */
function readDays(fields: Fields): Days | (typeof DAYS)[number] {
  const days: (LocalDate | undefined)[] = [];
  for (const key of DAYS) {
    const text = fields.get(key);
    const day = text === undefined ? undefined : readDay(text);
    if (text !== undefined && day === undefined) return key;
    days.push(day);
  }
  return { documentOn: days[0], debitedOn: days[1], creditedOn: days[2] };
}

/** Day of posting: the date of the own side, else the other side's, else the document's. */
function postedOn(days: Days, own: OwnSide['own']): LocalDate | undefined {
  const [mine, other] = own === 'payer' ? [days.debitedOn, days.creditedOn] : [days.creditedOn, days.debitedOn];
  return mine ?? other ?? days.documentOn;
}

/** The sides and what is told from them and the dates. */
interface Told {
  readonly payer: PartyMention;
  readonly payee: PartyMention;
  readonly sides: OwnSides;
}

/** Finds the own sides; an own account may stand in ПлательщикРасчСчет while ПлательщикСчет holds the bank's. */
function tellSides(fields: Fields, days: Days, file: FileFacts): Told {
  const payer = readParty(fields, PAYER);
  const payee = readParty(fields, PAYEE);
  const find = (account: string, indirect: string | undefined): string | undefined =>
    file.owns.find(account) ?? (indirect === undefined ? undefined : file.owns.find(indirect));
  const facts = {
    payer,
    payee,
    debitedOn: days.debitedOn,
    creditedOn: days.creditedOn,
    payerOwn: find(payer.account, fields.get(PAYER.indirect)),
    payeeOwn: find(payee.account, fields.get(PAYEE.indirect)),
  };
  return { payer, payee, sides: ownSides(facts, file.owns, file.orders) };
}

/** The sum, or why the document is refused or skipped. */
function readAmount(fields: Fields, currency: string): bigint | DocumentReading {
  const text = fields.get('Сумма');
  if (text === undefined) return refused('missing-field', 'Сумма', '');
  const minor = readMinor(text, currency);
  if (minor === undefined || minor < 0n) return refused('bad-amount', 'Сумма', text);
  return minor === 0n ? { outcome: 'skipped', reason: reason('zero-amount') } : minor;
}

/** A line for each own side. The other half of a transfer into another currency is another sum, so it is not inferred. */
function toLines(written: WrittenDocument, days: Days, told: Told, minor: bigint, currency: string): DocumentReading {
  const { fields } = written;
  const purpose = readPurpose(fields);
  const lines: StatementDocument[] = [];
  const inferred: StatementDocument[] = [];
  for (const side of told.sides.sides) {
    const posted = postedOn(days, side.own);
    if (posted === undefined) return refused('missing-field', 'Дата', '');
    const sideCurrency = accountCurrency(side.account) ?? currency;
    if (side.inferred && sideCurrency !== currency) continue;
    (side.inferred ? inferred : lines).push({
      line: written.line,
      ownAccount: side.account,
      own: side.own,
      direction: side.own === 'payer' ? 'out' : 'in',
      kind: written.kind,
      number: fields.get('Номер') ?? '',
      documentOn: days.documentOn ?? posted,
      postedOn: posted,
      amount: money(minor, sideCurrency),
      payer: told.payer,
      payee: told.payee,
      purpose,
      raw: written.raw,
    });
  }
  return { outcome: 'read', lines, inferred, warnings: NONE };
}

/** Currency of a document: of the side that surely moved, else of any account in it. */
function currencyOf(told: Told): string | undefined {
  const side = told.sides.sides.find((each) => !each.inferred);
  return (
    (side && accountCurrency(side.account)) ??
    accountCurrency(told.payer.account) ??
    accountCurrency(told.payee.account)
  );
}

/**
 * Interprets a document of a statement (документ выписки): whose money it moves, when, how much, between whom and what for.
 * A transfer between two own accounts gives a line for each.
 *
 * A refusal names the field: `bad-date`, `bad-amount`, `no-account`, `direction-unclear`, `own-account-unclear`, `missing-field`,
 * `booked-among-orders`, `field-too-long`. Skipped with a warning: `copy-of-payment`, `zero-amount`.
 */
export function readDocument(written: WrittenDocument, file: FileFacts): DocumentReading {
  const { fields, kind } = written;
  if (isCopy(kind)) return { outcome: 'skipped', reason: reason('copy-of-payment', { kind }) };
  const days = readDays(fields);
  if (typeof days === 'string') return refused('bad-date', days, fields.get(days) as string);
  if (file.orders && (days.debitedOn ?? days.creditedOn) !== undefined) {
    return { outcome: 'refused', reason: reason('booked-among-orders') };
  }
  const told = tellSides(fields, days, file);
  const long = tooLong(written, told);
  if (long) return long;
  if (told.sides.refusal) return { outcome: 'refused', reason: told.sides.refusal };
  const known = currencyOf(told);
  const minor = readAmount(fields, known ?? 'RUB');
  if (typeof minor !== 'bigint') return minor;
  const reading = toLines(written, days, told, minor, known ?? 'RUB');
  if (reading.outcome !== 'read' || (known !== undefined && !told.sides.warning)) return reading;
  const assumed = known === undefined ? [reason('currency-assumed', { currency: 'RUB' })] : NONE;
  return { ...reading, warnings: told.sides.warning ? [told.sides.warning, ...assumed] : assumed };
}
