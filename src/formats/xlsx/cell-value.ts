import { Refused } from '../../domain/failure.js';
import { parseIsoDate, toRussianDate } from '../../domain/local-date.js';
import { shown } from '../../domain/shown.js';
import { attributeOf, elementAt, textAt, type XmlElement } from '../xml/xml-element.js';
import type { NumberStyle } from './number-styles.js';
import { hasLostDigits, plainNumber } from './plain-number.js';
import { serialDate } from './serial-date.js';
import { textOf } from './shared-strings.js';

/** What cells refer to. */
export interface Workbook {
  readonly texts: readonly string[];
  readonly styles: readonly NumberStyle[];
  /** System of dates. */
  readonly dates: 1900 | 1904;
}

/** A cell: its text, or why it has none; said only when somebody asks for it, because most columns are nobody's. */
export type CellValue = string | Refused;

function numberIn(text: string, style: NumberStyle, dates: Workbook['dates'], cell: string): CellValue {
  const plain = plainNumber(text);
  if (plain === undefined) return new Refused('bad-cell', { cell, value: shown(text, 40) });
  if (style === 'day') {
    const day = serialDate(plain, dates);
    return day === undefined ? new Refused('bad-cell', { cell, value: shown(plain, 40) }) : toRussianDate(day);
  }
  if (hasLostDigits(plain)) return new Refused('digits-lost', { cell, value: plain });
  return style !== 'number' && /^\d+$/.test(plain) ? plain.padStart(style.width, '0') : plain;
}

/** A day as ISO 8601 has it, which few programs write (`t="d"`). */
function isoDay(text: string): string {
  const day = parseIsoDate(text.slice(0, 10));
  return day === undefined ? text : toRussianDate(day);
}

/**
 * The value of a cell (значение ячейки) as a person would type it into a table: numbers plain, days as `dd.mm.yyyy`. Of a formula the value
 * that the file keeps counts; nothing is ever calculated.
 *
 * A refusal is one of `formula-without-value` {cell}, `cell-error` {cell, value}, `digits-lost` {cell, value}, `bad-cell` {cell, value}.
 */
export function cellValue(element: XmlElement, cell: string, { texts, styles, dates }: Workbook): CellValue {
  const type = attributeOf(element, 't') || 'n';
  if (type === 'inlineStr') {
    const inline = elementAt(element, 'is');
    return inline ? textOf(inline) : '';
  }
  const value = textAt(element, 'v');
  if (value === '')
    return elementAt(element, 'f') && type !== 'str' ? new Refused('formula-without-value', { cell }) : '';
  if (type === 's') return texts[Number(value)] ?? new Refused('bad-cell', { cell, value: shown(value, 40) });
  if (type === 'e') return new Refused('cell-error', { cell, value: shown(value, 40) });
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return isoDay(value);
  if (type === 'str') return value;
  return numberIn(value, styles[Number(attributeOf(element, 's') || 0)] ?? 'number', dates, cell);
}
