import { Refused } from '../../domain/failure.js';
import { type LocalDate, parseIsoDate, parseRussianDate } from '../../domain/local-date.js';
import { parseDecimal } from '../../domain/money.js';
import type { FieldMapping } from './register-mapping.js';
import { shown } from '../../domain/shown.js';

/** One row or list element before it is interpreted: a value by the name of its column, `undefined` when there is none. */
export type Cells = (column: string) => unknown;

/** Longest value shown in a reason. */
const SHOWN = 40;

/** A value as text without blanks around; objects and lists are none. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}

/** Longest text of a field; names in full may be as long as the state's register of companies allows (ЕГРЮЛ: 1,000). */
const LONGEST_TEXT = 500;
const LONGEST_NAME = 1_000;

/** A zero character or half of a character: JSON can write them, a database cannot keep them. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

const TRUE = new Set(['true', '1', 'да', 'истина', 'yes', 'y', 'x', '+']);
const FALSE = new Set(['false', '0', '', 'нет', 'ложь', 'no', 'n', '-']);

/** The empty date of 1C: the first day of year 1. */
const NO_DAY = new Set(['0001-01-01', '01.01.0001']);

/** 1C writes a day as an instant at midnight: the time of day is left out. */
const dayPart = (text: string): string => text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');

/** A cell of a workbook that holds a day comes as `dd.mm.yyyy`, which is as clear as the form of ISO. */
const isoDay = (text: string): LocalDate | undefined =>
  parseIsoDate(text) ?? (/^\d\d\.\d\d\.\d{4}$/.test(text) ? parseRussianDate(text) : undefined);

/**
 * Reads the fields of one row by their mapping.
 *
 * Each method throws Refused with the field and the value when a required value is missing (`missing-field`) or a value is
 * not what its type says (`bad-date`, `bad-amount`, `bad-boolean`).
 */
export class FieldReader {
  constructor(
    private readonly fields: Readonly<Record<string, FieldMapping>>,
    private readonly cells: Cells,
  ) {}

  /** A text, `` when absent; `bad-value` when no database keeps it, `field-too-long`. */
  text(name: string): string {
    const field = this.fields[name];
    if (!field) return '';
    const text = this.written(field) || (field.default ?? '');
    const limit = /name$/i.test(name) ? LONGEST_NAME : LONGEST_TEXT;
    if (text.length > limit) throw new Refused('field-too-long', { field: name, limit });
    if (UNKEEPABLE.test(text)) throw new Refused('bad-value', { field: name, value: shown(text, SHOWN) });
    // Own names only: a value called `constructor` has no meaning of its own.
    return field.values && Object.hasOwn(field.values, text) ? (field.values[text] as string) : text;
  }

  /** Whether the row has a place for the field at all, filled or empty. */
  speaksOf(name: string): boolean {
    const field = this.fields[name];
    if (!field) return false;
    const columns = [field.column ?? [], field.anyOf ?? [], field.join ?? []].flat();
    return field.default !== undefined || columns.some((column) => this.cells(column) !== undefined);
  }

  /** A text that must be there. */
  required(name: string): string {
    const text = this.text(name);
    if (text === '') throw new Refused('missing-field', { field: name });
    return text;
  }

  /** A day, null when absent. */
  day(name: string): LocalDate | null {
    const text = this.text(name);
    const written = dayPart(text);
    if (written === '' || NO_DAY.has(written)) return null;
    const day = this.fields[name]?.type === 'date-ru' ? parseRussianDate(written) : isoDay(written);
    if (day === undefined) throw new Refused('bad-date', { field: name, value: shown(text, SHOWN) });
    return day;
  }

  /** A day that must be there. */
  requiredDay(name: string): LocalDate {
    const day = this.day(name);
    if (day === null) throw new Refused('missing-field', { field: name });
    return day;
  }

  /** An amount in minor units, null when absent. Never negative. */
  amount(name: string, currency: string): bigint | null {
    const text = this.text(name);
    if (text === '') return null;
    const minor =
      this.fields[name]?.type === 'minor'
        ? wholeNumber(text)
        : parseDecimal(text.replace(/\s*(руб\.?|₽|р\.)$/i, ''), currency)?.minor;
    if (minor === undefined || minor < 0n) throw new Refused('bad-amount', { field: name, value: shown(text, SHOWN) });
    return minor;
  }

  /** An amount that must be there. */
  requiredAmount(name: string, currency: string): bigint {
    const amount = this.amount(name, currency);
    if (amount === null) throw new Refused('missing-field', { field: name });
    return amount;
  }

  /** A truth value, `false` when absent. */
  flag(name: string): boolean {
    const text = this.text(name).toLowerCase();
    if (TRUE.has(text)) return true;
    if (FALSE.has(text)) return false;
    throw new Refused('bad-boolean', { field: name, value: shown(text, SHOWN) });
  }

  private written(field: FieldMapping): string {
    for (const column of field.anyOf ?? [field.column ?? '']) {
      const text = column === '' ? '' : asText(this.cells(column));
      if (text !== '') return text;
    }
    const parts = (field.join ?? []).map((column) => asText(this.cells(column)));
    return parts.some((part) => part !== '') ? parts.join('|') : '';
  }
}

/** An integer of minor units; a JSON number beyond exact integers comes as `1e21` or has lost digits, and is refused. */
function wholeNumber(text: string): bigint | undefined {
  return /^-?\d{1,15}$/.test(text) ? BigInt(text) : undefined;
}
