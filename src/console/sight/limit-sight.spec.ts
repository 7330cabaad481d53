import { z } from 'zod';
import { FIELD_CLASS_NAMES, FIELD_DEFAULTS } from '../../domain/access/fields.js';
import { limitSight, seenBy } from './limit-sight.js';

const side = z.object({ name: seenBy('names', z.string()), account: seenBy('accounts', z.string()).describe('where') });
const row = z.object({
  id: z.string(),
  sum: seenBy('money', z.string()),
  vat: seenBy('money', z.string()).nullable(),
  email: seenBy('contacts', z.string().nullable()),
  payer: side.nullable(),
  notes: z.array(z.object({ text: seenBy('texts', z.string()) })),
});
const page = z.object({ items: z.array(row), next: z.string().nullable() });

const answer = {
  items: [
    {
      id: '1',
      sum: '100',
      vat: null,
      email: 'ivan@example.ru',
      payer: { name: 'Иванов Иван', account: '40702810900000012345' },
      notes: [{ text: 'пишите на ivan@example.ru' }],
    },
  ],
  next: null,
};

test('whoever sees everything gets the very answer', () => {
  expect(limitSight(page, FIELD_DEFAULTS.accountant)(answer)).toBe(answer);
});

test('marketing sees contacts, no accounts, texts or sums', () => {
  expect(limitSight(page, FIELD_DEFAULTS.marketing)(answer)).toEqual({
    items: [{ id: '1', email: 'ivan@example.ru', payer: { name: 'Иванов Иван' }, notes: [{}] }],
    next: null,
  });
});

test('a reader sees sums, and nothing that names a person', () => {
  const before = structuredClone(answer);
  expect(limitSight(page, FIELD_DEFAULTS.reader)(answer)).toEqual({
    items: [
      {
        id: '1',
        sum: '100',
        vat: null,
        email: 'i***@example.ru',
        payer: { name: 'И. И.', account: '40702***********2345' },
        notes: [{}],
      },
    ],
    next: null,
  });
  expect(answer).toEqual(before);
});

test('what is missing stays missing', () => {
  const nobody = { items: [{ ...answer.items[0], payer: null, email: null }], next: null };
  expect(limitSight(page, FIELD_DEFAULTS.reader)(nobody)).toMatchObject({ items: [{ payer: null, email: null }] });
});

test.each(Object.entries(FIELD_DEFAULTS))('%s has a word on every class', (_role, policy) => {
  expect(Object.keys(policy).sort()).toEqual([...FIELD_CLASS_NAMES].sort());
});
