import { dateAt, monthOf } from './dates.js';
import type { Period } from './reading.js';
import type { Token } from './tokens.js';

const QUARTERS: Readonly<Record<string, number>> = { '1': 1, '2': 2, '3': 3, '4': 4, I: 1, II: 2, III: 3, IV: 4 };
const THROUGH = new Set(['-', '–', '—', 'ПО', 'РО', 'ДО']);

/** What a token begins, and the index of the token after it. */
interface PeriodRead {
  readonly periods: Period[];
  readonly next: number;
}

/** A month with its year as far as it is written. */
interface MonthRead {
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
}

/** «II кв. 2026» */
export const isRomanQuarter = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).text.charCodeAt(0) === 73 &&
  QUARTERS[(tokens[at] as Token).text] !== undefined &&
  isQuarterWord(tokens[at + 1]);

const isQuarterWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:КВ|КВАРТАЛА?)$/.test(token.text);

/** «12,4 кв.м», «4 кв. м» are no quarter. */
const isSquareMetres = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.glued === true && ',.'.includes(tokens[at - 1]?.text ?? ' ')) ||
  /^М2?$/.test(tokens[tokens[at + 2]?.text === '.' ? at + 3 : at + 2]?.text ?? '');

/**
 * The months that a token begins: «март 2026», «март-апрель 2026», «с марта по май», «ноябрь-январь 2026», «03.2026», «03.2026-05.2026»,
 * «1 квартал 2026», «II кв. 2026 г.», «с 01.03.2026 по 31.05.2026». A month without a year takes the one of the month after it.
 */
export function periodAt(tokens: readonly Token[], at: number): PeriodRead | undefined {
  const quarter = quarterAt(tokens, at) ?? wholeMonthsAt(tokens, at);
  if (quarter) return quarter;
  const first = monthAt(tokens, at);
  if (!first) return undefined;
  const last = THROUGH.has(tokens[first.next]?.text ?? '') ? monthAt(tokens, first.next + 1) : undefined;
  if (last) return { periods: between(tokens, { first, last, at }), next: last.next };
  const more =
    tokens[first.next]?.text === ',' || tokens[first.next]?.text === 'И' ? wordAt(tokens, first.next + 1) : undefined;
  if (!more) return { periods: [periodOf(tokens, first, at, first.next)], next: first.next };
  const before = first.year ?? (more.year !== null && first.month - more.month > 6 ? more.year - 1 : more.year);
  return {
    periods: [periodOf(tokens, { ...first, year: before }, at, more.next), periodOf(tokens, more, at, more.next)],
    next: more.next,
  };
}

const periodOf = (
  tokens: readonly Token[],
  { month, year }: Pick<MonthRead, 'month' | 'year'>,
  at: number,
  next: number,
): Period => ({
  year,
  month,
  fragment: { start: (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end },
});

/** All months from one to the other, at most a year: «ноябрь-январь 2026» begins in 2025. */
function between(
  tokens: readonly Token[],
  { first, last, at }: { first: MonthRead; last: MonthRead; at: number },
): Period[] {
  const turns = last.month < first.month;
  const { year } = last;
  const begin = first.year ?? (year !== null && turns ? year - 1 : year);
  const years = begin !== null && year !== null ? year - begin : turns ? 1 : 0;
  const count = years * 12 + last.month - first.month + 1;
  if (count < 1 || count > 12) return [periodOf(tokens, first, at, last.next), periodOf(tokens, last, at, last.next)];
  return Array.from({ length: count }, (_, i) => {
    const place = first.month - 1 + i;
    return periodOf(
      tokens,
      { month: (place % 12) + 1, year: begin === null ? null : begin + Math.floor(place / 12) },
      at,
      last.next,
    );
  });
}

const monthAt = (tokens: readonly Token[], at: number): MonthRead | undefined =>
  wordAt(tokens, at) ?? numericAt(tokens, at);

/** «март 2026», «мар. 2026» */
function wordAt(tokens: readonly Token[], at: number): MonthRead | undefined {
  const month = tokens[at]?.kind === 'letters' ? monthOf((tokens[at] as Token).text) : 0;
  if (month === 0) return undefined;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued === true;
  const year = yearAt(tokens, dotted ? at + 2 : at + 1);
  return year ? { month, year: year.year, next: year.next } : { month, year: null, next: dotted ? at + 2 : at + 1 };
}

function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits' || !/^20\d\d$/.test(token.text)) return undefined;
  const word = tokens[at + 1]?.text ?? '';
  const after = /^(?:Г|ГГ|ГОД|ГОДА)$/.test(word) && THROUGH.has(tokens[afterDot(tokens, at + 2)]?.text ?? '');
  return { year: Number(token.text), next: after ? afterDot(tokens, at + 2) : at + 1 };
}

const afterDot = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '.' ? at + 1 : at);

/** «03.2026» */
function numericAt(tokens: readonly Token[], at: number): MonthRead | undefined {
  const [month, sign, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (month?.kind !== 'digits' || month.text.length > 2 || sign?.kind !== 'sign' || !sign.glued) return undefined;
  if (!'./'.includes(sign.text) || year?.kind !== 'digits' || !year.glued || !/^20\d\d$/.test(year.text))
    return undefined;
  const number = Number(month.text);
  return number < 1 || number > 12 ? undefined : { month: number, year: Number(year.text), next: at + 3 };
}

/** «1 квартал 2026» */
function quarterAt(tokens: readonly Token[], at: number): PeriodRead | undefined {
  const quarter = QUARTERS[(tokens[at] as Token).text];
  if (quarter === undefined || !isQuarterWord(tokens[at + 1]) || isSquareMetres(tokens, at)) return undefined;
  const end = afterDot(tokens, at + 2);
  const year = yearAt(tokens, end);
  const next = year?.next ?? end;
  const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3];
  return { periods: months.map((month) => periodOf(tokens, { month, year: year?.year ?? null }, at, next)), next };
}

/** «с 01.03.2026 по 31.05.2026», «01.03.2026-31.03.2026»: whole months by their first and last days. */
export function wholeMonthsAt(tokens: readonly Token[], at: number): PeriodRead | undefined {
  const from = tokens[at]?.kind === 'digits' ? dateAt(tokens, at) : undefined;
  if (from?.date.slice(8) !== '01' || !THROUGH.has(tokens[from.next]?.text ?? '')) return undefined;
  const to = dateAt(tokens, from.next + 1);
  if (!to || to.date < from.date || to.date.slice(8) !== lastDayOf(to.date)) return undefined;
  const month = (day: string): MonthRead => ({
    month: Number(day.slice(5, 7)),
    year: Number(day.slice(0, 4)),
    next: to.next,
  });
  return { periods: between(tokens, { first: month(from.date), last: month(to.date), at }), next: to.next };
}

const lastDayOf = (day: string): string =>
  String(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()).padStart(2, '0');
