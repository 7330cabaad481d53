import { foldLetters } from '../purpose/fold.js';
import { LEGAL_FORMS } from '../purpose/words.js';
import { type FoldedName, foldName, namesOf, sameName } from './name-key.js';

const WORDS = /[\p{L}\d]+/gu;
/** A name of fewer letters is also another word. */
const SHORTEST = 4;
/** A bank's purpose has 210 letters. */
const LONGEST = 1000;
/** Surname, first name and patronymic. */
const PERSON_WORDS = 3;

/**
 * Whether a text names a client (клиент назван в тексте), wherever its name stands: «//ИВАНОВ И. И.//», «от Ивановой Анны Петровны»,
 * «Вектор-Плюс». A company by all words of its name, a person by surname and initials.
 */
export function isMentioned(text: string, clientName: string): boolean {
  const client = foldName(clientName);
  if (client.key.replaceAll(' ', '').length < SHORTEST) return false;
  const words = foldLetters(text.slice(0, LONGEST)).match(WORDS) ?? [];
  return client.person
    ? isPersonIn(text.length < FIELD ? words : withCutEnd(words), client)
    : isCompanyIn(words, client);
}

/** From so many letters on, a text may be cut off at the end of its field (210). */
const FIELD = 200;

/** A word cut off: of a patronymic its first letter is sure. */
const withCutEnd = (words: readonly string[]): string[] =>
  words.map((word, i) => (i < words.length - 1 ? word : word.charAt(0)));

/** A legal form beside the name must not be another one than the client's. */
const isCompanyIn = (words: readonly string[], { words: name, form }: FoldedName): boolean =>
  words.some(
    (_, at) =>
      name.every((word, i) => words[at + i] === word) &&
      [words[at - 1] ?? '', words[at + name.length] ?? ''].every(
        (beside) => form === '' || beside === form || !LEGAL_FORMS.has(beside),
      ),
  );

function isPersonIn(words: readonly string[], client: FoldedName): boolean {
  const head = (client.words[0] ?? '').slice(0, PERSON_WORDS);
  return words.some((word, at) => {
    if (!word.startsWith(head) || at + 1 >= words.length) return false;
    const mention = { form: 'ИП', words: words.slice(at, at + PERSON_WORDS), quoted: true };
    return namesOf(mention).some((name) => sameName(name, client));
  });
}
