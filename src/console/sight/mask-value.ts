import type { FieldClass } from '../../domain/access/fields.js';
import { foldLetters } from '../../domain/purpose/fold.js';
import { LEGAL_FORMS } from '../../domain/purpose/words.js';
import { maskPersonal } from '../../settings/mask-personal.js';

const HIDDEN = '***';

/** Words by which a name is that of a company and no person's, besides legal forms. */
const COMPANY = /банк|общество|товарищество|учрежден|администрац|управлени|казначейств|инспекц|фонд|УФК|GmbH/i;
const QUOTED = /[«»"“”„]/;

/** What stands before the name of a person and is no part of it. */
const TITLE = /^(ИП|IP|ЧП|КФХ|индивидуальный|предприниматель|глава)$/iu;

const WORD = /\p{L}[\p{L}'’-]*/gu;
const isLegalForm = (word: string): boolean => !TITLE.test(word) && LEGAL_FORMS.has(foldLetters(word));

/** `ИП Иванов Пётр` as `ИП И. П.`; a company's name as it is. */
function maskName(name: string): string {
  if (COMPANY.test(name) || QUOTED.test(name) || (name.match(WORD) ?? []).some(isLegalForm)) return name;
  return name.replace(WORD, (word) => (TITLE.test(word) ? word : `${word.charAt(0)}.`)).replace(/\.{2,}/g, '.');
}

/** The ИНН of a person has twelve digits; the first two are the region. */
const maskTaxNumber = (text: string): string => text.replace(/^(\d{2})\d{10}$/, '$1**********');

const maskWhole = (text: string): string => {
  const masked = maskPersonal(text);
  return text === '' || masked !== text ? masked : HIDDEN;
};

const MASKS: Readonly<Record<FieldClass, (text: string) => string>> = {
  contacts: maskWhole,
  names: maskName,
  taxNumbers: maskTaxNumber,
  accounts: maskWhole,
  originals: () => HIDDEN,
  texts: maskPersonal,
  // A sum that is masked would be a wrong sum: the settings do not allow it.
  money: () => HIDDEN,
};

/** A value of a class of fields, masked (замаскированное значение): every text in it, however deep. What is no text stays. */
export function maskValue(kind: FieldClass, value: unknown): unknown {
  if (typeof value === 'string') return MASKS[kind](value);
  if (Array.isArray(value)) return value.map((each) => maskValue(kind, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskValue(kind, each)]));
}
