import { LONGEST_CONTRACT, type NumberRead } from './number-text.js';
import { afterCurrency } from './sums.js';
import type { Token } from './tokens.js';

/** Longest number that one run of plain digits may be without №: eleven digits are a telephone, ten and twelve a tax number. */
export const LONGEST_PLAIN = 9;

const UNITS = new Set([
  'ШТ',
  'МЕС',
  'МЕСЯЦ',
  'МЕСЯЦА',
  'ДНЕЙ',
  'ДНЯ',
  'КГ',
  'ТОНН',
  'ЧАС',
  'ЧАСОВ',
  'РАБ',
  'СУТОК',
  'ЕД',
  'М',
  'М2',
  'М3',
  'КВ',
  'КВАРТАЛ',
  'ПОЛУГОДИЕ',
  'ГОД',
  'Г',
  'ГОДА',
  'Т',
]);

/**
 * Digits that are no number of a document though one may follow: before «руб», «шт», «%», or too many of them for a document named
 * without №.
 *
 * @param direct the word for the document stands right before
 */
export function isQuantity(tokens: readonly Token[], number: NumberRead, direct: boolean): boolean {
  if (!number.plain) return false;
  const after = tokens[number.next];
  if (number.digits > LONGEST_PLAIN) return number.digits < LONGEST_CONTRACT;
  if (after?.text === '%') return true;
  if (afterCurrency(tokens, number.next) > number.next) return true;
  if (after?.kind !== 'letters') return false;
  return direct ? after.text === 'ШТ' || after.text === 'МЕС' : UNITS.has(after.text);
}

/** «50%» of the whole; «82,5%» is of fat, and the rate of VAT is no share. */
export function isShare(tokens: readonly Token[], at: number): boolean {
  const [digits, before] = [tokens[at], tokens[at - 1]];
  const fraction = digits?.glued === true && ',.'.includes(before?.text ?? ' ') && tokens[at - 2]?.kind === 'digits';
  const whole = ',.'.includes(tokens[at + 1]?.text ?? ' ');
  return Number(digits?.text) < 100 && !fraction && !whole && !VAT_AT_END.test(before?.text ?? '');
}

const VAT_AT_END = /(?:НДС|NDS|VАТ)$/;

/** Where digits that read as a sum stand. */
interface Place {
  /** A number of the list went before, with a comma or the like between. */
  readonly inList: boolean;
  /** The document before has its date already, so its sum may follow. */
  readonly dated: boolean;
  /** The number would be one run of digits. */
  readonly plain: boolean;
}

/**
 * Whether what could be a number or a sum is a sum: «счёт 12 500,00» names no number, «сч. 12,13» names two, «№ 12-34» is one. After
 * «№ 5 от 01.02.2026, 1036-92» stands a sum, while «665/6; 1036-92» are two numbers.
 *
 * @param tokens the tokens of the sum
 */
export function isRatherSum(tokens: readonly Token[], place: Place): boolean {
  const last = tokens[tokens.length - 1] as Token;
  const hyphen = tokens[tokens.length - 2]?.text === '-';
  if (place.inList && !tokens[0]?.glued && (!hyphen || last.text === '00' || place.dated)) return true;
  const grouped = tokens.filter((each) => each.kind === 'digits').length > 2;
  const round = last.text === '00' && tokens.length > 2 && !hyphen;
  return (
    grouped ||
    round ||
    last.kind === 'letters' ||
    last.text === '₽' ||
    (place.inList && place.plain && tokens[1]?.text === '.')
  );
}

/** «на 5000», «на сумму 5000»: after these words whole digits are a sum. */
export const isSumExpected = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:НА|СУММУ|СУММА|СУММЕ|РАЗМЕРЕ|NА|SUММU|SUММА)$/.test(before.text);
