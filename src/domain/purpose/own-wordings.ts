import { z } from 'zod';
import { foldLetters } from './fold.js';
import type { Nature, NatureMention, ReferenceKind } from './reading.js';
import type { Token } from './tokens.js';
import type { WordMeaning } from './words.js';

const NATURES = [
  'refund',
  'loan',
  'deposit',
  'interest',
  'acquiring',
  'own-transfer',
  'salary',
  'tax',
  'cash',
  'penalty',
  'insurance',
  'grant',
  'capital',
  'fee',
  'enforcement',
] as const satisfies readonly Nature[];

const DOCUMENTS = [
  'invoice',
  'order',
  'transfer-document',
  'act',
  'agreement',
  'specification',
  'other',
] as const satisfies readonly (ReferenceKind | 'other')[];

/** `nothing`: the words mean nothing to the reader, whatever they would mean otherwise. */
const TURNS = ['payment', 'advance', 'partial', 'debt', 'thirdParty', 'nothing'] as const;

const MOST_WORDS = 6;
const LONGEST_PHRASE = 100;
/** A beginning of a word is at least so long, so that it means one thing. */
const SHORTEST_STEM = 4;
/** More phrases than these are no habit of a company. */
const MOST_PHRASES = 2_000;

const phrase = z
  .string()
  .max(LONGEST_PHRASE)
  .regex(/^\p{L}+\*?(?: \p{L}+\*?)*$/u, 'must be words of letters with single blanks, each perhaps with * at its end')
  .refine((text) => text.split(' ').length <= MOST_WORDS, `must have at most ${MOST_WORDS} words`)
  .refine(
    (text) => text.split(' ').every((word) => !word.endsWith('*') || word.length > SHORTEST_STEM),
    `a beginning with * must have at least ${SHORTEST_STEM} letters`,
  );
const phrases = z.array(phrase).min(1).max(MOST_PHRASES);

/** A file of `mappings/purposes`: how payers of this company write (собственные формулировки), in plain words. */
export const wordingsFileSchema = z.strictObject({
  documents: z
    .array(z.strictObject({ kind: z.enum(DOCUMENTS), phrases }))
    .max(100)
    .default([])
    .describe('words before the number of a document'),
  natures: z
    .array(z.strictObject({ nature: z.enum(NATURES), firm: z.boolean().default(true), phrases }))
    .max(100)
    .default([])
    .describe('words that say what the money is besides payment for goods'),
  turns: z
    .array(z.strictObject({ says: z.enum(TURNS), phrases }))
    .max(100)
    .default([])
    .describe('turns of speech'),
});

/** See {@link wordingsFileSchema}. */
export type WordingsFile = z.infer<typeof wordingsFileSchema>;

interface Use {
  readonly document?: ReferenceKind | 'other';
  readonly nature?: { readonly nature: Nature; readonly firm: boolean };
  readonly says?: (typeof TURNS)[number];
}

/** Phrases by their words; a word that ends in `*` stands for all that begin so. */
interface Node {
  readonly words: Map<string, Node>;
  readonly stems: Map<string, Node>;
  use?: Use;
}

const node = (): Node => ({ words: new Map(), stems: new Map() });

/** A phrase found in a text: which tokens, from the first to the last. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly use: Use;
}

/**
 * Wordings of one company, ready for reading. Looked up word by word, the longest phrase first: each place of a text costs the same few
 * steps however many phrases there are, and no pattern runs over the text.
 */
export class OwnWordings {
  private readonly root = node();
  private longest = 0;
  readonly count: number;

  constructor(files: readonly WordingsFile[] = []) {
    let count = 0;
    const add = (list: readonly string[], use: Use): void => {
      for (const each of list) this.add(each, use);
      count += list.length;
    };
    for (const { documents, natures, turns } of files) {
      for (const { kind, phrases: list } of documents) add(list, { document: kind });
      for (const { nature, firm, phrases: list } of natures) add(list, { nature: { nature, firm } });
      for (const { says, phrases: list } of turns) add(list, { says });
    }
    this.count = count;
  }

  private add(text: string, use: Use): void {
    let at = this.root;
    for (const raw of text.split(' ')) {
      const word = foldLetters(raw.replace('*', ''));
      this.longest = Math.max(this.longest, word.length);
      const among = raw.endsWith('*') ? at.stems : at.words;
      const next = among.get(word) ?? node();
      among.set(word, next);
      at = next;
    }
    at.use = use;
  }

  /** Lays these wordings over the meanings of a text's tokens, and gives the natures that they say. */
  apply(tokens: readonly Token[], meanings: (WordMeaning | undefined)[]): NatureMention[] {
    if (this.count === 0) return [];
    const natures: NatureMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = this.findAt(tokens, at);
      if (!found) continue;
      for (let i = found.from; i <= found.to; i++) meanings[i] = undefined;
      const { document, nature, says } = found.use;
      if (document) meanings[found.to] = { document };
      if (says && says !== 'nothing') meanings[found.from] = { [says]: true };
      if (nature) natures.push({ ...nature, fragment: { start: (tokens[found.from] as Token).start, end: (tokens[found.to] as Token).end } }); // prettier-ignore
      at = found.to;
    }
    return natures;
  }

  /** The longest phrase that begins at a token; signs between its words do not matter. */
  private findAt(tokens: readonly Token[], from: number): Found | undefined {
    if (tokens[from]?.kind !== 'letters') return undefined;
    let found: Found | undefined;
    let at: Node | undefined = this.root;
    for (let i = from, words = 0; i < tokens.length && words < MOST_WORDS; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'digits' || i - from > 2 * MOST_WORDS) break;
      if (token.kind === 'sign') continue;
      words += 1;
      at = this.next(at, token.text);
      if (!at) break;
      if (at.use) found = { from, to: i, use: at.use };
    }
    return found;
  }

  /** The whole word, else the longest beginning. */
  private next(at: Node, word: string): Node | undefined {
    const whole = at.words.get(word);
    if (whole || at.stems.size === 0) return whole;
    for (let length = Math.min(word.length, this.longest); length >= SHORTEST_STEM; length--) {
      const stem = at.stems.get(word.slice(0, length));
      if (stem) return stem;
    }
    return undefined;
  }
}

/** No wordings besides those that the program knows. */
export const NO_WORDINGS = new OwnWordings();
