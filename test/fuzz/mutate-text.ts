import { DAYS, LETTERS, LOOK_ALIKES, NUMBERS, WORDS } from './hostile.js';
import type { Random } from './random.js';

/** Longer inputs tell nothing new and cost time; what long lines do is tried by the limits' own tests. */
const LONGEST = 20_000;

type Mutation = (text: string, random: Random, other: string) => string;

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

/** Where one of the pattern stands, chosen at random. */
function placeOf(text: string, pattern: RegExp, random: Random): RegExpExecArray | undefined {
  const from = random.below(text.length);
  const rest = new RegExp(pattern, 'g');
  rest.lastIndex = from;
  return rest.exec(text) ?? new RegExp(pattern, 'g').exec(text) ?? undefined;
}

const replaced =
  (pattern: RegExp, put: (found: string, random: Random) => string): Mutation =>
  (text, random) => {
    const found = placeOf(text, pattern, random);
    return found ? splice(text, found.index, found[0].length, put(found[0], random)) : text;
  };

const lineWise =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

const hostile = (random: Random): string => random.of([NUMBERS, DAYS, WORDS, LETTERS][random.below(4)] as string[]);

const MUTATIONS: readonly Mutation[] = [
  replaced(/\d/, (_, random) => String(random.below(10))),
  replaced(/\d+(?:[.,-]\d+)?/, (_, random) => random.of(NUMBERS)),
  replaced(/\d{1,4}[./-]\d\d?[./-]\d{2,4}/, (_, random) => random.of(DAYS)),
  replaced(/[A-Za-zА-я]/, (letter) => LOOK_ALIKES.get(letter) ?? letter.toUpperCase()),
  replaced(/(?<=[=:;,])[^\n]*/, (_, random) => hostile(random)),
  replaced(/[^\n=:;,]{1,60}(?=[=:;,])/, (_, random) => random.of(WORDS)),
  replaced(/[ \t]+|\n/, (_, random) => random.of([' ', '\t', '\u00a0', '\r\n', '\r', '\n\n', '', '   '])),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.of(LETTERS)),
  (text, random) => splice(text, random.below(text.length + 1), 0, hostile(random)),
  (text, random) => splice(text, random.below(text.length), random.between(1, 8), ''),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text, random, other) => {
    const from = random.below(other.length);
    return splice(text, random.below(text.length), random.below(20), other.slice(from, from + random.below(200)));
  },
  (text, random) => {
    const at = random.below(text.length);
    const piece = text.slice(at, at + random.between(1, 40));
    return splice(text, at, 0, piece.repeat(random.of([1, 2, 10, 200])));
  },
  lineWise((lines, at) => lines.splice(at, 1)),
  lineWise((lines, at) => lines.splice(at, 0, lines[at] as string)),
  lineWise((lines, at, random) => {
    const to = random.below(lines.length);
    [lines[at], lines[to]] = [lines[to] as string, lines[at] as string];
  }),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replace(/\r?\n/g, '\r\n'),
];

/** A text with one to six things wrong with it, some of them out of another text. */
export function mutateText(text: string, random: Random, other: string): string {
  let mutated = text;
  for (let n = random.between(1, 6); n > 0; n--) mutated = random.of(MUTATIONS)(mutated, random, other);
  return mutated.length > LONGEST ? mutated.slice(0, LONGEST) : mutated;
}
