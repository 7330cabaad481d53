import { ENCODERS, FOREIGN } from './code-page.js';
import { mutateText } from './mutate-text.js';
import type { Random } from './random.js';

/** Bytes that begin, end or separate something in some encoding or format. */
const TELLING = [0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x22, 0x2c, 0x3b, 0x3d, 0x5c, 0x7f, 0x80, 0x98, 0xa0, 0xc0, 0xd0, 0xd1, 0xef, 0xf4, 0xff]; // prettier-ignore

const WRITERS = [...Object.values(ENCODERS), ...Object.values(FOREIGN)];

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const join = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces);

const changed =
  (to: (byte: number, random: Random) => number): Mutation =>
  (bytes, random) => {
    if (bytes.length === 0) return bytes;
    const copy = Uint8Array.from(bytes);
    const at = random.below(copy.length);
    copy[at] = to(copy[at] as number, random);
    return copy;
  };

const MUTATIONS: readonly Mutation[] = [
  changed((byte, random) => byte ^ (1 << random.below(8))),
  changed((_, random) => random.of(TELLING)),
  changed((_, random) => random.below(256)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), bytes.subarray(at + random.between(1, 30)));
  },
  (bytes, random) => {
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), Uint8Array.of(random.of(TELLING)), bytes.subarray(at));
  },
  (bytes, random, other) => {
    const at = random.below(bytes.length);
    const from = random.below(other.length);
    return join(bytes.subarray(0, at), other.subarray(from, from + random.below(300)), bytes.subarray(at));
  },
];

const ENCODINGS = ['utf-8', 'windows-1251', 'ibm866'] as const;

/** Decodes in one encoding, changes the text, and writes it in the same or, now and then, in another one. */
const throughText: Mutation = (bytes, random, other) => {
  const utf8 = isUtf8(bytes);
  const decoder = new TextDecoder(utf8 ? 'utf-8' : 'windows-1251');
  const text = mutateText(decoder.decode(bytes), random, decoder.decode(other));
  const usual = ENCODERS[utf8 ? 'utf-8' : 'windows-1251'];
  return (random.once(6) ? random.of(WRITERS) : random.once(4) ? ENCODERS[random.of(ENCODINGS)] : usual)(text);
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes with a few things wrong with them: of the text that they hold, of the bytes, or both. */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let mutated = random.once(3) ? bytes : throughText(bytes, random, other);
  for (let n = random.below(4); n > 0; n--) mutated = random.of(MUTATIONS)(mutated, random, other);
  return mutated;
}
