import { foldLetters } from './fold.js';

const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

/** How banks and programs write Russian in Latin letters: as in passports (ICAO), by GOST 7.79 B, and as people do. */
const SCHEMES = [
  'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia',
  'a b v g d e zh z i j k l m n o p r s t u f x c ch sh shh  y  e yu ya',
  'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch  y  e yu ya',
  'a b v g d e zh z i y k l m n o p r s t u f h c ch sh sh  y  e ju ja',
].map((scheme) => scheme.split(' '));

/** Shorter words in Latin letters are also other things: codes, articles. */
const SHORTEST = 4;

/** A Russian word as it may stand in Latin letters (транслитерация), folded; none for a short word or one in other letters. */
export function latinForms(word: string): string[] {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (lower.length < SHORTEST || !/^[а-я]+$/.test(lower)) return [];
  const forms = SCHEMES.map((scheme) => [...lower].map((letter) => scheme[LETTERS.indexOf(letter)] ?? '').join(''));
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST).map(foldLetters);
}
