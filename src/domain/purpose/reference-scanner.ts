import type { LocalDate } from '../local-date.js';
import { dateAt, monthOf } from './dates.js';
import { compoundAt, isRangeEnd, isRangeOf, meantBy, rangeEndAt, rangeWithin } from './compounds.js';
import { isQuantity, isRatherSum, isShare, isSumExpected } from './number-or-sum.js';
import { goesOnAfter, isWordBefore } from './lists.js';
import { bareCodeAt, datedNumberAt, isTitled, summedNumberAt } from './loose-numbers.js';
import { LONGEST_CONTRACT, type NumberRead, isCodeAt, numberAt } from './number-text.js';
import { isRomanQuarter, periodAt, wholeMonthsAt } from './periods.js';
import { type Draft, type Scanned, draftOf } from './scanned.js';
import { sumAt } from './sums.js';
import type { Token } from './tokens.js';
import { isVat, vatAt } from './vat.js';
import { type DocumentWord, type WordMeaning, AND, FROM, SUM_WORDS, THROUGH, documentAtEnd } from './words.js';

/** Words that may stand between a document and the № of its number («договор поставки товара № 5»). */
const MOST_BETWEEN = 5;
/** A purpose of 210 characters names a dozen documents; a text that names more than these is no purpose. */
const MOST_REFERENCES = 200;
const SEPARATORS = ',;&+';

/**
 * Reads documents with their dates and sums, periods, VAT, other sums and dates. It walks the tokens once, left to right, and
 * remembers which document was named last and whether its number, its date or a further number of a list may follow.
 */
export class ReferenceScanner {
  readonly found: Scanned = { references: [], periods: [], amounts: [], dates: [], vat: null, percent: false };
  private at = 0;
  /** The document whose number is awaited. */
  private kind: DocumentWord | null = null;
  /** `direct`: the number may follow at once; `sign`: only after №. */
  private expecting: 'no' | 'direct' | 'sign' = 'no';
  private between = 0;
  private plural = false;
  /** The word for the document stands in the plural: «счетам». */
  private several = false;
  /** The kind of the list that goes on after a separator or a №. */
  private list: DocumentWord | null = null;
  private separated = false;
  private from = false;
  private signed = false;
  /** The number to come is of a paper that has another name. */
  private titled = false;
  /** The date to come is of a paper that is none of ours; of a reconciliation it says the day of the debt. */
  private ofOther = false;
  private reconciling = false;
  /** The reference that a date or a sum would belong to. */
  private last: Draft | null = null;
  private pendingDate: LocalDate | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly meanings: readonly (WordMeaning | undefined)[],
  ) {}

  scan(): Scanned {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as Token;
      if (token.kind === 'letters') this.onLetters(token);
      else if (token.kind === 'digits') this.onDigits(token);
      else this.onSign(token);
    }
    this.dropDate();
    return this.found;
  }

  private onLetters(token: Token): void {
    const meaning = this.meanings[this.at];
    this.reconciling ||= token.text.startsWith('СВЕР');
    const compound = token.text.length <= 8 ? compoundAt(this.tokens, this.at) : undefined;
    if (compound) return this.startDocument(compound.document, compound.next);
    if (meaning?.numberSign) return this.onNumberSign();
    if (isVat(token.text)) return this.onVat();
    if (monthOf(token.text) > 0 || isRomanQuarter(this.tokens, this.at)) return this.onPeriod();
    if (meaning?.document && !isCodeAt(this.tokens, this.at)) return this.onDocument(token, meaning.document);
    if ((this.awaitsNumber() || this.goesOn()) && this.readNumber()) return;
    if (this.readLoose(bareCodeAt(this.tokens, this.at, meaning) ?? summedNumberAt(this.tokens, this.at))) return;
    const glued = documentAtEnd(token.text);
    if (glued) return this.startDocument(glued, this.at + 1);
    this.onFiller(token, meaning);
  }

  private awaitsNumber(): boolean {
    return this.expecting === 'direct' || (this.list !== null && this.separated);
  }

  private goesOn(): boolean {
    const { last, list } = this;
    if (last === null || this.expecting !== 'no' || list === null || list === 'agreement' || list === 'other')
      return false;
    return goesOnAfter(last, { text: this.text, tokens: this.tokens, at: this.at, several: this.several });
  }

  private onDocument(token: Token, document: DocumentWord): void {
    if (
      document === 'other' &&
      this.expecting !== 'no' &&
      this.kind !== null &&
      this.kind !== 'other' &&
      this.between > 0
    ) {
      return this.onFiller(token, undefined); // «договор аренды помещения № 5»
    }
    const before = this.tokens[this.at - 1];
    const joined = before?.text === '-' && token.glued && this.expecting === 'direct';
    if (joined && (this.kind === 'invoice' || document === 'invoice'))
      return this.startDocument('invoice', this.at + 1);
    this.startDocument(meantBy(document, before, this.tokens[this.at + 1]), this.at + 1);
    this.plural = this.several = /(?:АМ|ОВ|АХ|ЕЙ|S)$/.test(token.text);
  }

  private startDocument(kind: DocumentWord | null, next: number): void {
    this.kind = kind;
    this.expecting = kind === null ? 'no' : 'direct';
    this.between = 0;
    this.plural = this.several = this.separated = this.from = this.signed = this.ofOther = false;
    this.list = null;
    this.last = null;
    this.dropDate();
    this.at = next;
  }

  /** «по счёту от 05.03.2026» without a number: the date stays known. */
  private dropDate(): void {
    if (this.pendingDate !== null) this.found.dates.push(this.pendingDate);
    this.pendingDate = null;
  }

  private onNumberSign(): void {
    if (this.expecting === 'no') {
      this.kind = this.list ?? 'unknown';
      this.titled = this.list === null && isTitled(this.tokens, this.meanings, this.at);
    }
    if (this.signed) this.plural = true;
    this.expecting = 'direct';
    this.signed = true;
    this.at += 1;
  }

  private onVat(): void {
    const read = vatAt(this.tokens, this.at);
    if (this.found.vat === null || (this.found.vat.amount === null && read.vat.amount !== null))
      this.found.vat = read.vat;
    this.startDocument(null, read.next);
  }

  private onPeriod(): void {
    const read = periodAt(this.tokens, this.at);
    if (read) this.found.periods.push(...read.periods);
    this.close();
    this.at = read ? read.next : this.at + 1;
  }

  private onFiller(token: Token, meaning: WordMeaning | undefined): void {
    this.at += 1;
    if (AND.has(token.text)) {
      this.separated = this.list !== null;
      return;
    }
    if (FROM.has(token.text) && this.expecting === 'direct') {
      this.from = true;
      return;
    }
    if (THROUGH.has(token.text) && this.from && this.readRange()) return;
    if (this.expecting !== 'no') this.expectLess(token, meaning);
    else if (!SUM_WORDS.has(token.text)) this.close();
  }

  /** After «счёт» other words may stand before №; «за» turns to something else. */
  private expectLess(token: Token, meaning: WordMeaning | undefined): void {
    this.between += 1;
    if (token.text === 'ОТ' || meaning?.between) return;
    this.expecting = token.text === 'ЗА' || token.text === 'ПО' || this.between > MOST_BETWEEN ? 'no' : 'sign';
  }

  private close(): void {
    this.dropDate();
    this.expecting = 'no';
    this.list = this.last = null;
    this.separated = this.signed = this.ofOther = false;
  }

  private onSign(token: Token): void {
    if (token.text === '№' || token.text === '#') return this.onNumberSign();
    const quoted = '"«“'.includes(token.text) ? dateAt(this.tokens, this.at) : undefined;
    if (quoted) return this.onDate(quoted.date, quoted.next);
    if ('-–—'.includes(token.text) && this.last !== null && this.readRange()) return;
    this.at += 1;
    if (SEPARATORS.includes(token.text) || (token.text === '/' && !token.glued)) {
      this.separated = this.list !== null;
      if (this.expecting === 'direct' && !this.signed) this.expecting = 'no';
    }
  }

  private onDigits(token: Token): void {
    if (this.tokens[this.at - 1]?.text !== 'ОТ' && wholeMonthsAt(this.tokens, this.at)) return this.onPeriod();
    const date = dateAt(this.tokens, this.at);
    if (date) return this.onDate(date.date, date.next);
    if ((this.awaitsNumber() || this.goesOn()) && this.readNumber()) return;
    const period = periodAt(this.tokens, this.at);
    if (period) return this.onPeriod();
    if (this.readLoose(datedNumberAt(this.tokens, this.at) ?? summedNumberAt(this.tokens, this.at))) return;
    this.onSum(token);
  }

  private onDate(date: LocalDate, next: number): void {
    if (this.expecting !== 'no') this.pendingDate = date;
    else if (this.last !== null && this.last.date === null) {
      this.last.date = date;
      this.last.fragment = { start: this.last.fragment.start, end: (this.tokens[next - 1] as Token).end };
    } else if (!this.ofOther) this.found.dates.push(date);
    this.separated = this.ofOther = false;
    this.at = next;
  }

  private onSum(token: Token): void {
    const sum = sumAt(this.tokens, this.at);
    const next = sum?.next ?? this.at + 1;
    if (this.tokens[this.at + 1]?.text === '%') {
      if (isShare(this.tokens, this.at)) this.found.percent = true;
    } else if (sum && (sum.certain || isSumExpected(this.tokens[this.at - 1]))) {
      this.found.amounts.push({
        minor: sum.minor,
        fragment: { start: token.start, end: (this.tokens[next - 1] as Token).end },
      });
      if (this.last !== null && this.last.amount === null) this.last.amount = sum.minor;
    }
    this.at = next;
    this.separated = false;
  }

  /** «123 от 05.03.2026», «УТ-000123», «123 - 500-00» without a word for the document. */
  private readLoose(number: NumberRead | undefined): boolean {
    if (number === undefined || this.meanings[this.at]?.document === 'other') return false;
    this.push(number, this.expecting === 'sign' && this.kind !== null ? this.kind : 'unknown');
    return true;
  }

  private readNumber(): boolean {
    const kind = this.expecting === 'direct' ? this.kind : this.list;
    const number = numberAt(this.tokens, this.at, kind === 'agreement' ? LONGEST_CONTRACT : undefined);
    if (!number || kind === null) return false;
    const direct = this.expecting === 'direct';
    if (!direct && isWordBefore(this.tokens, this.at, number, this.last)) return false;
    if (!this.signed && isQuantity(this.tokens, number, direct)) return false;
    const sum = number.plain || !this.signed ? sumAt(this.tokens, this.at) : undefined;
    const inList = !direct && !this.signed;
    if (
      sum?.certain &&
      isRatherSum(this.tokens.slice(this.at, sum.next), {
        inList,
        dated: (this.last?.date ?? null) !== null,
        plain: number.plain,
      })
    ) {
      return false;
    }
    this.push(number, kind);
    return true;
  }

  private push(number: NumberRead, kind: DocumentWord): void {
    if (this.found.references.length >= MOST_REFERENCES) return this.startDocument(null, number.next);
    const written = this.text.slice(number.start, number.end);
    const range =
      kind === 'agreement'
        ? undefined
        : ((this.plural ? isRangeOf(written, true) : undefined) ?? rangeWithin(written, this.plural));
    const [first, through] = range ?? [written, null];
    if (kind !== 'other') {
      this.last = {
        ...draftOf(number, first, through, kind, this.pendingDate),
        titled: this.titled && kind === 'unknown',
      };
      this.found.references.push(this.last);
    } else this.last = null;
    this.ofOther = kind === 'other' && !this.reconciling;
    this.list = kind === 'other' ? null : kind;
    this.expecting = 'no';
    this.kind = kind;
    this.separated = this.signed = this.titled = false;
    this.pendingDate = null;
    this.at = number.next;
  }

  /** «с 101 по 105», «101 - 105»: the end of a range, when it is a later number close by. */
  private readRange(): boolean {
    const last = this.last;
    if (!last || last.kind === 'agreement' || last.through !== null) return false;
    const sign = this.tokens[this.at]?.kind === 'sign' ? 1 : 0;
    const number = rangeEndAt(this.tokens, this.at + sign);
    if (!number) return false;
    const through = this.text.slice(number.start, number.end);
    if (!isRangeOf(`${last.number}-${through}`) && !isRangeEnd(last.number, through)) return false;
    last.through = through;
    last.fragment = { start: last.fragment.start, end: number.end };
    this.at = number.next;
    return true;
  }
}
