import { foldLetters } from '../purpose/fold.js';
import type { PartyInText } from '../purpose/reading.js';
import { LEGAL_FORMS } from '../purpose/words.js';

/** A name taken apart: legal form (short, folded, `` when none), words of the name, whether it is a person's. */
export interface FoldedName {
  readonly form: string;
  readonly words: readonly string[];
  readonly person: boolean;
  /** What is compared and kept, see `nameKey`. */
  readonly key: string;
}

/** Long legal forms and their short ones; the longer first. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ОБЩЕСТВ\S* С ОГРАНИЧ\S* ОТВЕТСТВ\S*/, 'ООО'],
  [/НЕПУБЛИЧН\S* АКЦИОНЕРН\S* ОБЩЕСТВ\S*/, 'НАО'],
  [/ПУБЛИЧН\S* АКЦИОНЕРН\S* ОБЩЕСТВ\S*/, 'ПАО'],
  [/ЗАКРЫТ\S* АКЦИОНЕРН\S* ОБЩЕСТВ\S*/, 'ЗАО'],
  [/ОТКРЫТ\S* АКЦИОНЕРН\S* ОБЩЕСТВ\S*/, 'ОАО'],
  [/АКЦИОНЕРН\S* ОБЩЕСТВ\S*/, 'АО'],
  [/ИНДИВИДУАЛЬН\S* ПРЕДПРИНИМАТ\S*/, 'ИП'],
];

const WORDS = /[\p{L}\d]+/gu;
const PATRONYMIC = /(?:ОВИЧ|ЕВИЧ|ИЧ|ОВН|ЕВН|ИЧН)[АУЫЕ]?(?:М|Й)?$/;
const LONGEST = 300;

/** The name without what banks add: a leading `ИНН 7701234567`, an address or account after `//` or `Р/С`. */
function bare(name: string): string {
  const folded = foldLetters(name.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
  const cut = folded.replace(/\/\/.*$/, '').replace(/ Р\/С .*$/, '');
  return cut.replace(/^(?:ИНН )?\d{10,12}(?:\/\d{9})?[ ,]+/, '').replace(/^КПП \d{9}[ ,]+/, '');
}

/** Takes a name of a company or person apart. */
export function foldName(name: string): FoldedName {
  let rest = bare(name);
  let form = '';
  for (const [pattern, short] of LONG_FORMS) {
    if (!pattern.test(rest)) continue;
    form = foldLetters(short);
    rest = rest.replace(pattern, ' ');
    break;
  }
  const words = rest.match(WORDS) ?? [];
  if (form === '') {
    const place = LEGAL_FORMS.has(words[0] ?? '')
      ? 0
      : LEGAL_FORMS.has(words[words.length - 1] ?? '')
        ? words.length - 1
        : -1;
    if (place >= 0 && words.length > 1) form = words.splice(place, 1)[0] as string;
  }
  return fromWords(form, words);
}

/** The same for words that are separated already. */
export function fromWords(form: string, words: readonly string[]): FoldedName {
  const person = isPersonal(form, words);
  return { form, words, person, key: person ? personKey(words) : words.join(' ') };
}

/** Surname and initials: the name and patronymic are often shortened. */
const personKey = (words: readonly string[]): string =>
  [words[0], ...words.slice(1, 3).map((each) => each.charAt(0))].filter(Boolean).join(' ');

function isPersonal(form: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  if (form === 'ИП' || form === 'КФХ') return true;
  if (form !== '') return false;
  if (words.length === 3 && PATRONYMIC.test(words[2] as string)) return true;
  return words.length === 3 && words[1]?.length === 1 && words[2]?.length === 1;
}

/**
 * The key under which a name is kept and compared (column `name_key`): capitals, ё as е, look-alikes of the other alphabet made one,
 * without legal form, quotation marks and punctuation: `ООО «Вектор-Плюс»` gives `ВЕКТОР ПЛЮС`. A person or sole proprietor is kept
 * as surname and initials, `ИВАНОВ И И`, because that is how many banks write them. Equal keys are not yet the same party: see `sameName`.
 */
export const nameKey = (name: string): string => foldName(name).key;

/** Whether two names with equal keys may be one party's: legal forms and full first names must not contradict each other. */
export function sameName(a: FoldedName, b: FoldedName): boolean {
  if (a.key === '' || a.key !== b.key) return false;
  if (!a.person) return a.form === '' || b.form === '' || a.form === b.form;
  return [1, 2].every((i) => {
    const [x, y] = [a.words[i] ?? '', b.words[i] ?? ''];
    return x.length < 2 || y.length < 2 || stem(x) === stem(y);
  });
}

/** A first name or patronymic without its case ending. */
const stem = (word: string): string => word.replace(/[АЕИЙОУЫЬЮЯМ]{1,2}$/, '');

/** Surnames as they may read in the nominative: «Иванова» may be Иванов in the genitive, «Петровского» is Петровский. */
function nominatives(surname: string): string[] {
  const forms = [surname];
  if (/(?:ОВ|ЕВ|ИН|ЫН)(?:А|У|ЫМ|Е)$/.test(surname)) forms.push(surname.replace(/(?:А|У|ЫМ|Е)$/, ''));
  if (/(?:ОВ|ЕВ|ИН|ЫН)(?:У|ОЙ)$/.test(surname)) forms.push(surname.replace(/(?:У|ОЙ)$/, 'А'));
  if (/(?:ОГО|ОМУ)$/.test(surname))
    forms.push(surname.replace(/(?:ОГО|ОМУ)$/, 'ИЙ'), surname.replace(/(?:ОГО|ОМУ)$/, 'ЫЙ'));
  if (/(?:К|Ч|Р|Н|Л|Т|Д)(?:А|У|ОМ)$/.test(surname)) forms.push(surname.replace(/(?:А|У|ОМ)$/, ''));
  return forms;
}

/**
 * Names that a mention in a text may mean, the likeliest first: the whole, then shorter beginnings, because a name without quotation marks
 * has no certain end; a person's surname also in the nominative.
 */
export function namesOf(mention: Pick<PartyInText, 'form' | 'words' | 'quoted'>): FoldedName[] {
  const found: FoldedName[] = [];
  const shortest = mention.quoted ? mention.words.length : 1;
  for (let length = mention.words.length; length >= shortest && length > 0; length--) {
    const words = mention.words.slice(0, length);
    const name = fromWords(mention.form, words);
    if (!name.person) found.push(name);
    else
      for (const surname of nominatives(words[0] as string))
        found.push(fromWords(mention.form, [surname, ...words.slice(1)]));
  }
  return found;
}
