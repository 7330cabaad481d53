import fc from 'fast-check';
import { type Canonical, canonicalJson } from './canonical-json.js';

const text = fc.string({ unit: 'grapheme' });
const { value } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}));

const turned = (given: Canonical): Canonical => {
  if (given === null || typeof given !== 'object') return given;
  if (Array.isArray(given)) return (given as Canonical[]).map(turned);
  const entries = Object.entries(given as Record<string, Canonical>);
  return Object.fromEntries(entries.reverse().map(([key, each]) => [key, turned(each)]));
};

// RFC 8785, section 3.2.3: keys by code units, so that capitals come first and a letter of another plane before U+FB33.
test('keys stand in the order of RFC 8785', () => {
  const given = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(given)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('the order in which keys came makes no difference, and nothing is lost', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(canonicalJson(turned(given))).toBe(canonicalJson(given));
      expect(canonicalJson(JSON.parse(canonicalJson(given)) as Canonical)).toBe(canonicalJson(given));
    }),
  );
});

test.each([0.1, NaN, Infinity, 2 ** 53])('%p is refused', (given) => {
  expect(() => canonicalJson([given])).toThrow(RangeError);
});
