import { type LocalDate, localDate } from '../local-date.js';
import { foldLetters } from './fold.js';
import { latinForms } from './latin.js';
import type { Token } from './tokens.js';

const MONTH_STEMS: readonly (readonly [string, number])[] = [
  ['ЯНВ', 1], ['ФЕВ', 2], ['МАРТ', 3], ['АПР', 4], ['МАЙ', 5], ['МАЯ', 5], ['МАЕ', 5], ['ИЮН', 6],
  ['ИЮЛ', 7], ['АВГ', 8], ['СЕН', 9], ['ОКТ', 10], ['НОЯ', 11], ['ДЕК', 12],
]; // prettier-ignore

const MONTH_FORM =
  /^(?:ЯНВ(?:АР[ЬЯЕЮ])?|ФЕВР?(?:АЛ[ЬЯЕЮ])?|МАРТ[АЕУ]?|АПР(?:ЕЛ[ЬЯЕЮ])?|МА[ЙЯЕЮ]|ИЮН[ЬЯЕЮ]?|ИЮЛ[ЬЯЕЮ]?|АВГ(?:УСТ[АЕУ]?)?|СЕНТ?(?:ЯБР[ЬЯЕЮ])?|ОКТ(?:ЯБР[ЬЯЕЮ])?|НОЯБ?(?:Р[ЬЯЕЮ])?|ДЕК(?:АБР[ЬЯЕЮ])?)$/;

/** In Latin letters, by whole names in English and Russian: short ones are also other words. */
const IN_LATIN = new Map(
  [
    'January February March April May June July August September October November December',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  ].flatMap((names) =>
    names
      .split(' ')
      .flatMap((name, i) => [foldLetters(name), ...latinForms(name)].map((form): [string, number] => [form, i + 1])),
  ),
);

const FIRST_LETTERS = new Set(MONTH_STEMS.map(([stem]) => stem.charCodeAt(0)));

/** The month 1..12 that a folded word names in any case or short form; 0 for another word. */
export function monthOf(word: string): number {
  const known = IN_LATIN.get(word);
  if (known !== undefined) return known;
  if (!FIRST_LETTERS.has(word.charCodeAt(0))) return 0;
  if (word.length < 3 || word.length > 8 || !MONTH_FORM.test(word)) return 0;
  return MONTH_STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? 0;
}

/** A date read from tokens, and the index of the token after it. */
export interface DateRead {
  readonly date: LocalDate;
  readonly next: number;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text);

/** «г», «г.», «года» after a year belong to the date. */
function afterYear(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text;
  if (word !== 'Г' && word !== 'ГОДА' && word !== 'ГОД' && word !== 'ГГ') return at;
  return isSign(tokens[at + 1], '.') && tokens[at + 1]?.glued ? at + 2 : at + 1;
}

/**
 * The date that begins at a token: `05.03.2026`, `5.3.26`, `05/03/2026`, `05-03-2026`, `2026-03-05`, `05,03,2026`,
 * «5 марта 2026 г.», «"5" марта 2026». `undefined` when none begins there.
 */
export function dateAt(tokens: readonly Token[], at: number): DateRead | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits') return isSign(first, '"«“') ? quotedDay(tokens, at) : undefined;
  if (first.text.length > 4) return undefined;
  return numericDate(tokens, at) ?? wordyDate(tokens, at, at + 1);
}

function numericDate(tokens: readonly Token[], at: number): DateRead | undefined {
  const [first, sign, second, again, third] = [
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
    tokens[at + 4],
  ];
  if (!first || !sign || !second || !again || !third) return undefined;
  if (!isSign(sign, './-,') || sign.text !== again.text || second.kind !== 'digits' || third.kind !== 'digits')
    return undefined;
  if (sign.text !== '.' && !(sign.glued && second.glued && again.glued && third.glued)) return undefined;
  const [a, b, c] = [first.text, second.text, third.text];
  if (b.length > 2) return undefined;
  if (a.length === 4) {
    const iso = sign.text === '-' && c.length === 2 ? localDate(Number(a), Number(b), Number(c)) : undefined;
    return iso && { date: iso, next: at + 5 };
  }
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return undefined;
  if (sign.text === ',' && (a.length !== 2 || b.length !== 2)) return undefined;
  const date = localDate(fullYear(c), Number(b), Number(a));
  return date && { date, next: afterYear(tokens, at + 5) };
}

function wordyDate(tokens: readonly Token[], day: number, month: number): DateRead | undefined {
  const [d, m] = [tokens[day], tokens[month]];
  if (!d || d.kind !== 'digits' || d.text.length > 2 || m?.kind !== 'letters') return undefined;
  const number = monthOf(m.text);
  if (number === 0) return undefined;
  const year = isSign(tokens[month + 1], '.') ? month + 2 : month + 1;
  const y = tokens[year];
  if (y?.kind !== 'digits' || (y.text.length !== 4 && y.text.length !== 2)) return undefined;
  const date = localDate(fullYear(y.text), number, Number(d.text));
  return date && { date, next: afterYear(tokens, year + 1) };
}

function quotedDay(tokens: readonly Token[], at: number): DateRead | undefined {
  return isSign(tokens[at + 2], '"»”') ? wordyDate(tokens, at + 1, at + 3) : undefined;
}
