import { entityTag, expectedVersions, isKnown } from './entity-tag.js';

const tag = entityTag(7, { a: 1 });

test('a tag holds the version and differs with the answer', () => {
  expect(tag).toMatch(/^"7\.[\w-]{16}"$/);
  expect(entityTag(7, { a: 2 })).not.toBe(tag);
  expect(entityTag(7, { a: 1 })).toBe(tag);
});

test.each([
  [undefined, false],
  ['*', true],
  [tag, true],
  [`W/${tag}`, true],
  [`"x", ${tag}`, true],
  ['"7.other"', false],
  ['"'.repeat(2_000), false],
])('If-None-Match %j is known: %j', (header, known) => {
  expect(isKnown(header, tag)).toBe(known);
});

test.each<[string | undefined, readonly string[] | undefined]>([
  [undefined, undefined],
  ['*', undefined],
  [tag, ['7']],
  [`${tag}, "8.abc"`, ['7', '8']],
])('If-Match %j expects %j', (header, versions) => {
  expect(expectedVersions(header)).toEqual(versions);
});

test.each(['', '7', '"7"', `W/${tag}`, `${tag},`, '"a.b.c"', '"7.x" OR 1=1', `"${'7'.repeat(2_000)}.x"`])(
  'If-Match %j is refused',
  (header) => {
    expect(() => expectedVersions(header)).toThrow('if-match-invalid');
  },
);
