import { isTaxNumber } from '../tax-number.js';
import type { PartyInText, TaxNumberMention } from './reading.js';
import type { Token } from './tokens.js';
import { LEGAL_FORMS, type WordMeaning } from './words.js';

const QUOTES = '"«»“”„\'`';
const MOST_WORDS = 8;
const PATRONYMIC = /(?:ОВИЧ|ЕВИЧ|ИЧ|ОВН|ЕВН|ИЧН)(?:А|У|Ы|Е|ОЙ|ЕМ)?$/;

/** Words after which a named company is the one that the payment is made for. */
const DEBTOR_LINKS =
  /^(?:ЗА|ВМЕСТО|КОНТРАГЕНТ|КОМПАНИ|ОРГАНИЗАЦИ|ФИРМ|ТРЕТЬЕ|ЛИЦО|ЛИЦА|ДОЛГ|ЗАДОЛЖ|ОБЯЗАТ|ПИСЬМ|ПОРУЧЕН|ПОКУПАТЕЛ|ДОЛЖНИК|КЛИЕНТ|ЗАКАЗЧИК|ZА)/;

/** Tax numbers (ИНН) in the text: 10 or 12 digits after the word ИНН or in brackets, with right control digits. */
export function taxNumbersIn(tokens: readonly Token[]): TaxNumberMention[] {
  const found: TaxNumberMention[] = [];
  let reach = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === 'ИНН' || token.text === 'INN') reach = i + 6;
    if (token.kind !== 'digits' || (token.text.length !== 10 && token.text.length !== 12)) continue;
    if ((i <= reach && reach > 0) || tokens[i - 1]?.text === '(') {
      if (isTaxNumber(token.text)) found.push({ number: token.text, fragment: { start: token.start, end: token.end } });
    }
  }
  return found;
}

/** Companies and persons named in the text. */
export function partiesIn(tokens: readonly Token[], meanings: readonly (WordMeaning | undefined)[]): PartyInText[] {
  const found: PartyInText[] = [];
  for (let i = 0; i < tokens.length;) {
    const read = partyAt(tokens, meanings, i);
    if (read) found.push(read.party);
    i = read ? read.next : i + 1;
  }
  return found;
}

interface PartyRead {
  readonly party: PartyInText;
  readonly next: number;
}

function partyAt(
  tokens: readonly Token[],
  meanings: readonly (WordMeaning | undefined)[],
  at: number,
): PartyRead | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'letters') return undefined;
  const form = formAt(tokens, at);
  if (form) return named(tokens, meanings, { form: form.form, at, name: form.next });
  const next = tokens[at + 1];
  if (next?.kind === 'sign') {
    const opens = token.text === 'ЗА' && '"«“„'.includes(next.text);
    return opens ? named(tokens, meanings, { form: '', at: at + 1, name: at + 1 }) : undefined;
  }
  return isPerson(tokens, at) && isDebtor(tokens, at) ? named(tokens, meanings, { form: '', at, name: at }) : undefined;
}

/** «Иванова Ивана Ивановича», «Иванова И. И.» */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const [a, b, c, d, e] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (a?.kind !== 'letters' || b?.kind !== 'letters' || a.text.length < 2) return false;
  if (c?.kind === 'letters') return PATRONYMIC.test(c.text);
  return b.text.length === 1 && c?.text === '.' && d?.kind === 'letters' && d.text.length === 1 && e?.text === '.';
}

/** The legal form at a token, short («ООО») or in words, and the index of the name. */
function formAt(tokens: readonly Token[], at: number): { form: string; next: number } | undefined {
  const word = (tokens[at] as Token).text;
  if (LEGAL_FORMS.has(word)) return { form: word, next: at + 1 };
  const next = tokens[at + 1]?.text ?? '';
  if (word.startsWith('ИНДИВИДУАЛЬН') && next.startsWith('ПРЕДПРИН')) return { form: 'ИП', next: at + 2 };
  if (word.startsWith('ОБЩЕСТВ') && next === 'С' && tokens[at + 2]?.text.startsWith('ОГРАН'))
    return { form: 'ООО', next: at + 4 };
  if (word.startsWith('АКЦИОНЕРН') && next.startsWith('ОБЩЕСТВ')) return { form: 'АО', next: at + 2 };
  if (word.startsWith('ПУБЛИЧН') && next.startsWith('АКЦИОНЕРН')) return { form: 'ПАО', next: at + 3 };
  return undefined;
}

function named(
  tokens: readonly Token[],
  meanings: readonly (WordMeaning | undefined)[],
  place: { form: string; at: number; name: number },
): PartyRead | undefined {
  const opening = tokens[place.name];
  const quoted = opening?.kind === 'sign' && QUOTES.includes(opening.text);
  const { words, next } = quoted ? quotedWords(tokens, place.name + 1) : bareWords(tokens, meanings, place.name);
  const last = tokens[next - 1];
  if (words.length === 0 || !last) return undefined;
  const fragment = { start: (tokens[place.at] as Token).start, end: last.end };
  return { party: { form: place.form, words, quoted, asDebtor: isDebtor(tokens, place.at), fragment }, next };
}

/** A quotation mark that opens another level stands after a blank and before a letter; every other closes. */
function quotedWords(tokens: readonly Token[], from: number): { words: string[]; next: number } {
  const words: string[] = [];
  let depth = 1;
  let i = from;
  for (; i < tokens.length && words.length < MOST_WORDS * 2; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'sign') words.push(token.text);
    else if (QUOTES.includes(token.text)) {
      const opens = i > from && !token.glued && tokens[i + 1]?.glued === true;
      depth += opens ? 1 : -1;
      if (depth <= 0 || !opens) return { words, next: i + 1 };
    }
  }
  return { words, next: i };
}

function bareWords(
  tokens: readonly Token[],
  meanings: readonly (WordMeaning | undefined)[],
  from: number,
): { words: string[]; next: number } {
  const words: string[] = [];
  let i = from;
  for (; i < tokens.length && words.length < MOST_WORDS; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'sign') {
      if (token.text === '-' || token.text === '.' || QUOTES.includes(token.text)) continue;
      break;
    }
    const initial = token.text.length === 1 && words.length > 0 && tokens[i + 1]?.text === '.';
    if (token.kind === 'letters' && !initial && endsName(meanings[i], token.text)) break;
    words.push(token.text);
  }
  return { words, next: i };
}

const endsName = (meaning: WordMeaning | undefined, word: string): boolean =>
  meaning !== undefined &&
  word !== 'И' &&
  (meaning.document !== undefined || meaning.ends === true || meaning.numberSign === true);

/** «за ООО …», «за контрагента ООО …», «по письму ООО …», «в счёт взаиморасчётов с ООО …» */
function isDebtor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'letters') return false;
  if (before.text === 'С') return tokens[at - 2]?.text.startsWith('ВЗАИМОРАСЧ') === true;
  return DEBTOR_LINKS.test(before.text);
}
