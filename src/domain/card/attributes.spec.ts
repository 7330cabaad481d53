import { attributesSchema, readAttribute } from './attributes.js';

const attributes = attributesSchema.parse({
  segment: { kind: 'choice', choices: ['A', 'B'] },
  since: { kind: 'date' },
  share: { kind: 'number' },
  vip: { kind: 'boolean' },
  note: { kind: 'text', longest: 5 },
});

test.each([
  ['segment', 'A', 'A'],
  ['segment', 'C', undefined],
  ['since', '2026-02-28T00:00:00', '2026-02-28'],
  ['since', '2026-02-30', undefined],
  ['share', '12,50', '12.50'],
  ['share', '1e3', undefined],
  ['vip', 'Да', 'true'],
  ['vip', 'может быть', undefined],
  ['note', '12345', '12345'],
  ['note', '123456', undefined],
  ['note', '', ''],
])('%s %s is %s', (name, text, value) =>
  expect(readAttribute(text, attributes[name] as (typeof attributes)[string])).toBe(value),
);

test('a choice needs choices, and only a choice has them', () => {
  expect(attributesSchema.safeParse({ a: { kind: 'choice' } }).success).toBe(false);
  expect(attributesSchema.safeParse({ a: { kind: 'text', choices: ['x'] } }).success).toBe(false);
});
