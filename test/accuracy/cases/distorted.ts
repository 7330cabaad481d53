import type { CaseName } from '../case-names.js';
import type { Chance } from '../chance.js';
import type { Drafting } from '../drafting.js';
import { issueOne, issueSeveral } from './named.js';
import { payNamed, whole } from './pay.js';

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LATIN = 'a b v g d e e zh z i y k l m n o p r s t u f h c ch sh sch  y  e yu ya'.split(' ');
const ALIKE_CYRILLIC = 'АВЕКМНОРСТХаеорсух';
const ALIKE_LATIN = 'ABEKMHOPCTXaeopcyx';

function transliterated(text: string): string {
  let out = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    const at = CYRILLIC.indexOf(lower);
    const latin = at < 0 ? char : (LATIN[at] ?? '');
    out += at >= 0 && char !== lower ? latin.toUpperCase() : latin;
  }
  return out.replaceAll('№', 'N');
}

function lookAlike(chance: Chance, text: string): string {
  const all = chance.happens(0.5);
  return [...text]
    .map((char) => {
      const at = ALIKE_CYRILLIC.indexOf(char);
      return at >= 0 && (all || chance.happens(0.3)) ? (ALIKE_LATIN[at] as string) : char;
    })
    .join('');
}

/** A blank after every so many letters, as lines of a paper form break; not inside a number. */
function broken(chance: Chance, text: string): string {
  const width = chance.pick([30, 35, 60, 70]);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digits = /\d/.test(text.charAt(i - 1)) && /[\d.,/-]/.test(text.charAt(i));
    const sign = /[.,/-]/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i));
    out += i > 0 && i % width === 0 && !digits && !sign ? ` ${text.charAt(i)}` : text.charAt(i);
  }
  return out.slice(0, 210);
}

/** Two digits that would run together stay apart. */
const withoutBlanks = (text: string): string => text.replace(/(?<!\d) | (?!\d)/g, '');

function distorted(name: CaseName, alter: (chance: Chance, text: string) => string) {
  return (draft: Drafting): void => {
    const { invoice, day } = issueOne(draft);
    draft.plan(name, day, (desk) =>
      payNamed(desk, 'one', [whole(invoice)], { alter: (text) => alter(desk.chance, text) }),
    );
  };
}

export const distortions = {
  broken: distorted('broken', broken),
  'look-alike': distorted('look-alike', lookAlike),
  transliterated: distorted('transliterated', (_, text) => transliterated(text)),
  capitals: distorted('capitals', (_, text) => text.toUpperCase()),
  'no-blanks': distorted('no-blanks', (_, text) => withoutBlanks(text)),

  cut(draft: Drafting): void {
    const invoices = issueSeveral(draft, draft.chance.int(8, 20), 30);
    const last = Math.max(...invoices.map((each) => Date.parse(each.issuedOn)), Date.parse('2025-07-01'));
    const day = draft.dayAfter(Math.round((last - Date.parse('2025-07-01')) / 86_400_000));
    draft.plan('cut', day, (desk) => payNamed(desk, 'many', invoices.map(whole)));
  },
};
