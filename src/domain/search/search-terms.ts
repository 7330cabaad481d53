import { firstEmail, firstPhone } from '../notifications/address.js';
import { foldLetters } from '../purpose/fold.js';
import { numberKey } from '../purpose/number-key.js';
import { LEGAL_FORMS } from '../purpose/words.js';

/** Words of a search at most: more say nothing more. */
const MOST_WORDS = 8;

/** What a text may mean that somebody looks for (что ищут). */
export interface SearchTerms {
  /** The beginning of an ИНН. */
  readonly taxNumber: string | undefined;
  /** E.164. */
  readonly phone: string | undefined;
  readonly email: string | undefined;
  /** The key of the number of a document, as invoices have it; its letters are capitals. */
  readonly numberKey: string | undefined;
  /** The number as it is written, in capitals. */
  readonly number: string | undefined;
  /** Small letters and digits, ё as е; legal forms only when there is nothing else. */
  readonly words: readonly string[];
}

const isForm = (word: string): boolean => LEGAL_FORMS.has(foldLetters(word));

/** What a text may mean that somebody looks for. */
export function searchTerms(text: string): SearchTerms {
  const plain = text.trim().toLowerCase().replaceAll('ё', 'е');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((each) => !isForm(each));
  const digits = plain.replace(/\s/g, '');
  const hasDigit = /\d/.test(plain);
  return {
    taxNumber: /^\d{3,12}$/.test(digits) ? digits : undefined,
    phone: /^[\d+() -]{10,20}$/.test(plain) ? firstPhone(plain) : undefined,
    email: plain.includes('@') ? firstEmail(plain)?.toLowerCase() : undefined,
    numberKey: hasDigit && plain.length <= 40 ? numberKey(plain) : undefined,
    number: hasDigit && plain.length <= 40 ? text.trim().toUpperCase() : undefined,
    words: (telling.length > 0 ? telling : words).slice(0, MOST_WORDS),
  };
}
