import { Refused } from '../../domain/failure.js';
import type { Queries } from '../session.js';
import type { Row } from '../transaction.js';

/** The longest page that a list gives. */
export const LONGEST_PAGE = 500;

/** A page of a list, and the cursor of the page after it; null at the end. */
export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** Which page is wanted: the first, or the one that a cursor names. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Types of the columns by which a list is ordered, each with the form in which a cursor carries its values. */
const KEY_FORMS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  bigint: /^-?\d{1,18}$/,
  text: /^[\w.-]{1,60}$/,
} as const;

/** A list that can be read page by page (список с постраничным чтением). */
export interface ListShape {
  /** Stands in the cursor: a cursor of one list is refused by another. */
  readonly name: string;
  /** The columns as SQL; money as text, instants by {@link instant}, so that rows are fit for JSON. */
  readonly select: string;
  readonly from: string;
  /** Columns that order the list; together they name a row, so that ties cannot move between pages. */
  readonly keys: readonly { readonly column: string; readonly type: keyof typeof KEY_FORMS }[];
  readonly order: 'asc' | 'desc';
}

/** An instant as ISO 8601 in UTC with milliseconds. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A text as a literal part of a LIKE pattern. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Conditions of a list, each with its value; one without a value is no condition. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly parameters: unknown[] = [];

  /** @param sql a condition in which `$$` stands for the value */
  and(sql: string, value: unknown): this {
    if (value === undefined) return this;
    this.parts.push(`(${sql.replaceAll('$$', () => this.parameter(value))})`);
    return this;
  }

  /** The place of a value in the statement: `$3`. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** The conditions as a WHERE clause. */
  get where(): string {
    return this.parts.length > 0 ? `where ${this.parts.join(' and ')}` : '';
  }
}

/**
 * Reads one page by its keys, never by an offset: a row that is added or decided in between moves no other to another page.
 *
 * @throws Refused `cursor-invalid`
 */
export async function readPage<T extends object>(
  db: Queries,
  shape: ListShape,
  conditions: Conditions,
  page: PageRequest,
): Promise<Page<T>> {
  if (page.cursor !== undefined) {
    const after = readCursor(shape, page.cursor);
    const columns = shape.keys.map((each) => each.column).join(', ');
    const values = shape.keys.map((each, i) => `${conditions.parameter(after[i])}::${each.type}`).join(', ');
    conditions.and(`(${columns}) ${shape.order === 'asc' ? '>' : '<'} (${values})`, null);
  }
  const keys = shape.keys.map((each) => `${each.column}::text`).join(', ');
  const rows = await db.query<Row>(
    `select ${shape.select}, array[${keys}] as "pageKeys" from ${shape.from} ${conditions.where}
     order by ${shape.keys.map((each) => `${each.column} ${shape.order}`).join(', ')} limit ${page.limit + 1}`,
    conditions.parameters,
  );
  const found = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? (found.at(-1)?.['pageKeys'] as string[]) : undefined;
  const items = found.map(({ pageKeys: _, ...row }) => row as T);
  return { items, next: last ? writeCursor(shape, last) : null };
}

/** Opaque to readers: the list and the keys of the last row that was given. */
const writeCursor = (shape: ListShape, keys: readonly string[]): string =>
  Buffer.from(JSON.stringify([shape.name, ...keys])).toString('base64url');

function readCursor(shape: ListShape, cursor: string): string[] {
  try {
    const [name, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const fits = shape.keys.every(({ type }, i) => typeof keys[i] === 'string' && KEY_FORMS[type].test(keys[i]));
    if (name === shape.name && keys.length === shape.keys.length && fits && keys.every(isPlausible))
      return keys as string[];
  } catch {
    // Not even JSON: refused below like any other wrong cursor.
  }
  throw new Refused('cursor-invalid');
}

/** A day of the right form that no calendar has would be an error of the database. */
const isPlausible = (key: unknown): boolean =>
  !KEY_FORMS.date.test(String(key)) || new Date(`${String(key)}T00:00:00Z`).toJSON()?.startsWith(String(key)) === true;

/** One row of a list by its id. */
export async function readOne<T extends object>(
  db: Queries,
  shape: ListShape,
  idColumn: string,
  id: string,
): Promise<T | undefined> {
  const [row] = await db.query<T>(`select ${shape.select} from ${shape.from} where ${idColumn} = $1`, [id]);
  return row;
}
