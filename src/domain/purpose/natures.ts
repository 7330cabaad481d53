import type { NatureMention, Wording } from './reading.js';
import type { Token } from './tokens.js';
import type { WordMeaning } from './words.js';

/** What a payer asks back, or what was paid by mistake: after these words «возврат» is the payment itself. */
const RETURNED =
  /^(?:СРЕДСТВ|ДЕНЕЖ|ОШИБ|ИЗЛИШ|ПРЕДОПЛ|АВАНС|ЗАЙМ|ЗАЕМ|ОПЛАТ|ПЕРЕПЛ|ПЛАТЕЖ|СУММ|ДС|ЗАДАТ|ДЕПОЗ|НЕИСПОЛ|ЗАЛОГ|ОБЕСП|ДОЛГ|ЧАСТИ|ТОВАРА)/;
const SECURED = /^(?:ЗАЯВ|КОНТРАКТ|ИСПОЛН|УЧАСТ|ТЕНДЕР|ДОГОВОР|ОБЯЗАТ|ГАРАНТ|АУКЦ|КОНКУРС)/;
const GUARANTEE = /^(?:ВЗНОС|ДЕПОЗИТ|УДЕРЖ|ПЛАТЕЖ|СУММ|ОБЕСП)/;
const OWN = /^(?:СРЕДСТВ|ДЕНЕЖ|СЧЕТ|СОБСТВ|СВОИ|РАСЧ)/;

/** «Первый взнос по счёту» is an instalment. */
const INSTALMENT = /^(?:ПЕРВ|ВТОР|ТРЕТ|ОЧЕРЕДН|ЕЖЕМЕСЯЧН|ПОСЛЕДН|\d|Ы?Й$)/;

/** How many words count as the beginning of a purpose: there stands what the payment is. */
const BEGINNING = 4;

/** The words around one word, for telling «возврат займа» from «с учётом возврата тары». */
interface Around {
  readonly index: number;
  readonly before: string;
  readonly after: string;
  /** Digits or № stand right after it. */
  readonly numbered: boolean;
  /** It is what a service is about: «услуги по возврату тары». */
  readonly served: boolean;
}

/** Whether the word at a place says what the payment is: `firm`, only hints at it: `hint`, or means something else there: undefined. */
function weigh(word: string, meaning: WordMeaning, around: Around): 'firm' | 'hint' | undefined {
  const { index, before, after } = around;
  if (around.served) return meaning.firm ? 'hint' : undefined;
  if (meaning.firm) return meaning.nature === 'interest' && /^\d/.test(before) ? undefined : 'firm';
  switch (meaning.nature) {
    case 'refund':
      if (/^(?:УЧЕТОМ|ВЫЧЕТОМ)$/.test(before)) return 'hint';
      return index < BEGINNING || RETURNED.test(after) ? 'firm' : 'hint';
    case 'tax':
      if (before === 'БЕЗ' || after === 'НДС' || after === 'НА' || before === 'НДС') return undefined;
      return index < 3 ? 'firm' : 'hint';
    case 'own-transfer':
      if (word.startsWith('ПЕРЕВОД')) return index === 0 ? 'hint' : undefined;
      if (/^(?:СОБСТВ|СВОИ|МЕЖДУ)/.test(word)) return OWN.test(after) ? 'firm' : undefined;
      return 'hint';
    case 'acquiring':
      return word.startsWith('ТЕРМИНАЛ') && !around.numbered ? undefined : 'hint';
    case 'loan':
      if (!word.startsWith('ПОМОЩ')) return 'hint';
      return /^(?:ФИНАНС|МАТЕР|БЕЗВОЗМ)/.test(before) ? 'firm' : undefined;
    case 'deposit':
      if (word.startsWith('ОБЕСПЕЧ')) return SECURED.test(after) ? 'firm' : undefined;
      if (word.startsWith('ГАРАНТ')) return GUARANTEE.test(after) ? 'firm' : undefined;
      return word.startsWith('ВЗНОС') && INSTALMENT.test(before) ? undefined : 'hint';
    default:
      return 'hint';
  }
}

/** Everything that says the payment may be no payment for goods, in the order of the text. */
export function naturesIn(tokens: readonly Token[], meanings: readonly (WordMeaning | undefined)[]): NatureMention[] {
  const found: NatureMention[] = [];
  let index = -1;
  let before = '';
  let service = -9;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'sign') continue;
    if (token.kind === 'letters') index += 1;
    if (token.text.startsWith('УСЛУГ') || token.text.startsWith('ОБСЛУЖ')) service = index;
    const meaning = meanings[i];
    if (meaning?.nature) {
      const weight = weigh(
        token.text,
        meaning,
        aroundAt(tokens, i, { index, before, served: index - service <= SERVED }),
      );
      if (weight)
        found.push({
          nature: meaning.nature,
          firm: weight === 'firm',
          fragment: { start: token.start, end: token.end },
        });
    }
    before = token.text;
  }
  return acquiringTwice(found);
}

/** Two words of card acquiring («зачисление … эквайринга … мерчант») make it certain. */
function acquiringTwice(found: NatureMention[]): NatureMention[] {
  const several = found.filter((each) => each.nature === 'acquiring').length > 1;
  return several ? found.map((each) => (each.nature === 'acquiring' ? { ...each, firm: true } : each)) : found;
}

/** How many words after «услуги» still say what the service is. */
const SERVED = 3;

function aroundAt(tokens: readonly Token[], at: number, rest: Pick<Around, 'index' | 'before' | 'served'>): Around {
  const next = tokens[at + 1];
  return { ...rest, after: wordAfter(tokens, at), numbered: next?.kind === 'digits' || next?.text === '№' };
}

function wordAfter(tokens: readonly Token[], at: number): string {
  for (let i = at + 1; i < tokens.length && i < at + 4; i++)
    if (tokens[i]?.kind === 'letters') return (tokens[i] as Token).text;
  return '';
}

/** The turns of speech of the whole text, from the meanings of its words. */
export function wordingOf(
  tokens: readonly Token[],
  meanings: readonly (WordMeaning | undefined)[],
  rest: { priced: boolean; percent: boolean },
): Wording {
  const wording = {
    payment: rest.priced,
    advance: false,
    partial: rest.percent,
    debt: false,
    rent: false,
    thirdParty: false,
  };
  for (let i = 0; i < meanings.length; i++) {
    const meaning = meanings[i];
    if (!meaning) continue;
    if (meaning.payment) wording.payment = true;
    if (meaning.advance) wording.advance = true;
    if (meaning.partial && !isBalance(tokens, i) && !isPartOfRent(tokens, i)) wording.partial = true;
    if (meaning.debt) wording.debt = true;
    if (meaning.rent) wording.rent = true;
    if (meaning.thirdParty) wording.thirdParty = true;
  }
  return wording;
}

/** «Постоянная часть арендной платы» is a kind of rent, paid in full. */
const isPartOfRent = (tokens: readonly Token[], at: number): boolean =>
  /^ЧАСТ/.test(tokens[at]?.text ?? '') && /^(?:ПОСТОЯНН|ПЕРЕМЕНН|ФИКСИР|ДОБАВОЧН)/.test(tokens[at - 1]?.text ?? '');

/** «на остаток по счёту» is the balance of an account. */
const isBalance = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'НА' && tokens[at]?.text.startsWith('ОСТАТ') === true;
