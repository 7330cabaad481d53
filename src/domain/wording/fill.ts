import type { Reason } from '../reason.js';
import { money, toDecimal } from '../money.js';
import { parseIsoDate, toRussianDate } from '../local-date.js';
import type { Catalogue } from './catalogues.js';
import { toldProblem } from './told-problem.js';

type Params = NonNullable<Reason['params']>;
type Language = 'ru' | 'en';

/** `{name}` or `{name:form}`. */
const PLACE = /\{(\w+)(?::([\w-]+))?\}/g;

/** A part in square brackets with a place inside; others are text. */
const OPTIONAL = /\[([^[\]]*\{\w+(?::[\w-]+)?\}[^[\]]*)\]/g;

/** Parameters whose value is what a system or a library said. */
const FOREIGN = new Set(['problem', 'cause', 'because', 'code']);

/** Parameters whose zero means "none": line 0 is the whole file, process 0 nobody's. */
const NEVER_ZERO = new Set(['line', 'pid']);

const isAbsent = (params: Params, name: string): boolean => {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return value === undefined || value === '' || Number.isNaN(value) || (value === 0 && NEVER_ZERO.has(name));
};

/**
 * Fills a sentence with parameters. `{name}` is the value as it is; `{name:kind-}` the word that the catalogue has for `kind-VALUE`;
 * `{name:money}` minor units (kopecks), `{name:mib}` bytes, `{name:date}` a day. A part in `[square brackets]` is left out when one of its
 * parameters is absent; the rest of a sentence that begins with such a part gets its capital.
 */
export function fill(sentence: string, params: Params, language: Language, catalogue: Catalogue): string {
  const places = (text: string): string =>
    text.replace(PLACE, (whole, name: string, form: string | undefined) =>
      Object.hasOwn(params, name) ? written(name, params[name] ?? '', form, language, catalogue) : whole,
    );
  let text = '';
  let end = 0;
  for (const { 0: whole, 1: part = '', index } of sentence.matchAll(OPTIONAL)) {
    text += places(sentence.slice(end, index));
    if (![...part.matchAll(PLACE)].some(([, name = '']) => isAbsent(params, name))) text += places(part);
    end = index + whole.length;
  }
  text += places(sentence.slice(end));
  return sentence.startsWith('[') ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function written(
  name: string,
  value: string | number,
  form: string | undefined,
  language: Language,
  catalogue: Catalogue,
): string {
  const text = String(value);
  if (form === 'money') return writtenSum(text, language);
  if (form === 'mib') return String(Math.round(Number(text) / 1024 ** 2));
  if (form === 'date') return writtenDay(text, language);
  if (form !== undefined) return (Object.hasOwn(catalogue, form + text) && catalogue[form + text]) || text;
  return FOREIGN.has(name) ? toldProblem(text, language) : text;
}

/** The sentence beside it names the account and so the currency. */
function writtenSum(minor: string, language: Language): string {
  if (!/^-?\d+$/.test(minor)) return minor;
  const decimal = toDecimal(money(BigInt(minor)));
  return language === 'ru' ? decimal.replace('.', ',') : decimal;
}

function writtenDay(text: string, language: Language): string {
  const day = parseIsoDate(text);
  return day !== undefined && language === 'ru' ? toRussianDate(day) : text;
}
