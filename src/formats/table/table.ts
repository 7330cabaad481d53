/** What the cells of a column hold: a text, a day (`YYYY-MM-DD`), or a decimal with a dot. */
export type ColumnKind = 'text' | 'day' | 'decimal';

/** A column of a table that is written for people. */
export interface TableColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** A row: a text for each column, `` for an empty cell. */
export type TableRow = readonly string[];

/** Signs with which a spreadsheet begins a formula, their full-width twins too, and what it skips before them. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

/**
 * Whether a spreadsheet might take a text for a formula (CSV injection): a payment's purpose is written by whoever pays, and
 * `=HYPERLINK(…)` in it would work in the hands of the accountant.
 */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);
