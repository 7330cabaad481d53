import type { LocalDate } from '../../domain/local-date.js';
import { reason, type Reason } from '../../domain/reason.js';
import { presentCode } from '../../domain/tax-number.js';
import type { TextEncoding } from '../text/encoding.js';
import { accountCurrency } from '../statement/account-currency.js';
import type { AccountSection, StatementHeader } from '../statement/statement-item.js';
import { readDay, readMinor } from './field-values.js';
import type { WrittenFields } from './written-section.js';
import { shown } from '../../domain/shown.js';

/** A value and what is odd about it. */
interface Checked<T> {
  readonly value: T;
  readonly warnings: readonly Reason[];
}

const SHOWN = 40;

/** Reads an optional value; one that cannot be read is null and a warning, because it only describes the documents. */
function optional<T>(
  fields: WrittenFields,
  key: string,
  read: (text: string) => T | undefined,
  code: string,
  warnings: Reason[],
): T | null {
  const text = fields[key];
  if (text === undefined) return null;
  const value = read(text);
  if (value === undefined) warnings.push(reason(code, { field: key, value: shown(text, SHOWN) }));
  return value ?? null;
}

const period = (fields: WrittenFields, warnings: Reason[]): { from: LocalDate | null; to: LocalDate | null } => ({
  from: optional(fields, 'ДатаНачала', readDay, 'bad-header-date', warnings),
  to: optional(fields, 'ДатаКонца', readDay, 'bad-header-date', warnings),
});

/** When the file was made; a time that cannot be read counts as midnight, so that it never outranks a known one. */
function creation(fields: WrittenFields, warnings: Reason[]): string {
  const day = optional(fields, 'ДатаСоздания', readDay, 'bad-header-date', warnings);
  if (day === null) return '';
  const time = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec((fields['ВремяСоздания'] ?? '').trim());
  return `${day} ${time ? `${time[1]?.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}` : '00:00:00'}`;
}

/** Makes the header of its fields; whether the file is a statement is known with the first document. */
export function readHeader(
  fields: WrittenFields,
  accounts: readonly string[],
  encoding: TextEncoding,
  statement: boolean,
): Checked<StatementHeader> {
  const warnings: Reason[] = [];
  const { from, to } = period(fields, warnings);
  if (from !== null && to !== null && from > to)
    warnings.push(reason('period-contradiction', { account: '', from, to }));
  const value = {
    version: fields['ВерсияФормата'] ?? '',
    declaredEncoding: fields['Кодировка'] ?? '',
    encoding,
    sender: fields['Отправитель'] ?? '',
    recipient: fields['Получатель'] ?? '',
    createdAt: creation(fields, warnings),
    from,
    to,
    accounts,
    statement,
  };
  return { value, warnings };
}

/** Makes an account section of its fields. Missing days are the header's. */
export function readSection(fields: WrittenFields, line: number, header: StatementHeader): Checked<AccountSection> {
  const warnings: Reason[] = [];
  const account = presentCode(fields['РасчСчет']).replace(/\s+/g, '') || (header.accounts[0] ?? '');
  const currency = accountCurrency(account) ?? 'RUB';
  const { from, to } = period(fields, warnings);
  const balance = (key: string): bigint | null =>
    optional(fields, key, (text) => readMinor(text, currency), 'bad-balance', warnings);
  const value = {
    line,
    account,
    currency,
    from: from ?? header.from,
    to: to ?? header.to,
    opening: balance('НачальныйОстаток'),
    received: balance('ВсегоПоступило'),
    spent: balance('ВсегоСписано'),
    closing: balance('КонечныйОстаток'),
  };
  return { value, warnings };
}
