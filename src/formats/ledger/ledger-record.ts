import { Refused } from '../../domain/failure.js';
import { shown } from '../../domain/shown.js';

/** A record of a ledger as it came: fields by name, numbers as the text that stood there. */
export type RecordBody = Readonly<Record<string, unknown>>;

/** A reference that points at nothing. */
export const EMPTY_REF = '00000000-0000-0000-0000-000000000000';

/** A string as it stands in JSON, or a number outside of strings. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Reads JSON with every number as text, exactly as it was written: money must not pass through a binary fraction, and 1C writes whole
 * numbers now as `1`, now as `"1"`.
 *
 * @throws SyntaxError
 */
export const parseExactly = (json: string): unknown =>
  JSON.parse(json.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${plainNumber(token)}"`)));

/** `1.5E7` as `15000000`: the decimal point is moved in the text. Exponents beyond 40 are no amounts and stay as they are. */
function plainNumber(token: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(token);
  if (!match) return token;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const shift = Number(power);
  if (Math.abs(shift) > 40) return token;
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  const rest = padded.slice(point);
  return `${sign}${padded.slice(0, point).replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

/** A zero character or half of a character, as JSON writes them: JSON may hold them, a database may not. */
const UNKEEPABLE_JSON = /\\u0000|\\ud[89a-f]/i;
const UNKEEPABLE = /\0|\p{Surrogate}/gu;

/** A value from outside with every character that no database keeps replaced, so that one record never holds up the others. */
export function keepable<T>(value: T): T {
  const json = JSON.stringify(value);
  if (json === undefined || !UNKEEPABLE_JSON.test(json)) return value;
  const scrub = (each: unknown): unknown => {
    if (typeof each === 'string') return each.replace(UNKEEPABLE, '\ufffd');
    if (Array.isArray(each)) return each.map(scrub);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [key.replace(UNKEEPABLE, '\ufffd'), scrub(inner)]),
    );
  };
  return scrub(value) as T;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text is a GUID. */
export const isRef = (text: unknown): text is string => typeof text === 'string' && GUID.test(text);

/** The id in a field, in small letters; `undefined` for an empty or absent one. */
export function refIn(body: RecordBody, field: string): string | undefined {
  const value = Object.hasOwn(body, field) ? body[field] : undefined;
  if (value === undefined || value === null || value === '' || value === EMPTY_REF) return undefined;
  if (!isRef(value)) throw new Refused('bad-value', { field, value: shown(String(value), 40) });
  return value.toLowerCase();
}

const written = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'boolean' || typeof value === 'number'
      ? String(value)
      : '';

/** Whether one of the conditions holds: a field has one of its values. */
export const meetsAny = (body: RecordBody, conditions: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(conditions).some(([field, values]) => values.includes(written(body[field])));

/** Whether every condition holds. */
export const meetsAll = (body: RecordBody, conditions: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(conditions).every(([field, values]) => values.includes(written(body[field])));

/** The lines of a tabular part, or of another list of a record; an absent one is empty. */
export function linesOf(body: RecordBody, list: string): RecordBody[] {
  const value = Object.hasOwn(body, list) ? body[list] : undefined;
  return Array.isArray(value)
    ? value.filter((each): each is RecordBody => typeof each === 'object' && each !== null)
    : [];
}
