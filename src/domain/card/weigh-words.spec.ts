import { fieldPolicySchema, PERSON, rankOf, registrySource } from './field-policy.js';
import { type Word, weighWord, weightiest } from './weigh-words.js';

const policy = fieldPolicySchema.parse({
  fields: { taxNumber: ['registry', 'person', 'ledger'], region: ['ut11', 'latest'] },
});
const word = (source: string, values: Record<string, string>): Word => ({ source, externalId: `${source}-1`, values });
const card = (values: Record<string, string>, origins: Record<string, string> = {}) => ({ values, origins });

describe('rankOf', () => {
  test.each([
    ['email', PERSON, 0],
    ['email', 'ut11', 1],
    ['email', registrySource('dadata'), 1],
    ['taxNumber', registrySource('dadata'), 0],
    ['taxNumber', PERSON, 1],
    ['taxNumber', '1c-csv', 2],
    ['region', 'ut11', 0],
    ['region', 'bp30', 1],
    ['region', PERSON, 1],
  ])('%s by %s is %i', (field, source, rank) => expect(rankOf(policy, field, source)).toBe(rank));

  test('who is not named counts least', () => expect(rankOf(policy, 'taxNumber', 'x')).toBe(2));
});

describe('weighWord', () => {
  test('fills what nobody has filled', () => {
    const weighed = weighWord(policy, card({ email: '' }), word('ut11', { email: 'a@x.ru' }), undefined, []);
    expect(weighed.changes).toEqual([{ field: 'email', before: '', after: 'a@x.ru' }]);
    expect(weighed.origins).toEqual({ email: 'ut11' });
  });

  test('what a source repeats against a later word changes nothing', () => {
    const said = word('ut11', { email: 'old@x.ru' });
    const standing = card({ email: 'new@x.ru' }, { email: 'csv' });
    expect(weighWord(policy, standing, said, said.values, [])).toEqual({
      changes: [],
      origins: {},
      raised: [],
      agreed: [],
    });
  });

  test('of equals the latest word counts, and the other one is a conflict', () => {
    const csv = word('csv', { email: 'csv@x.ru' });
    const weighed = weighWord(
      policy,
      card({ email: 'csv@x.ru' }, { email: 'csv' }),
      word('ut11', { email: 'ut@x.ru' }),
      { email: 'before@x.ru' },
      [csv],
    );
    expect(weighed.changes).toEqual([{ field: 'email', before: 'csv@x.ru', after: 'ut@x.ru' }]);
    expect(weighed.raised).toEqual([{ field: 'email', source: 'csv', externalId: 'csv-1', offered: 'csv@x.ru' }]);
  });

  test('a word that counts less is kept as a conflict', () => {
    const standing = card({ email: 'person@x.ru' }, { email: PERSON });
    const weighed = weighWord(policy, standing, word('ut11', { email: 'ut@x.ru' }), undefined, []);
    expect(weighed.changes).toEqual([]);
    expect(weighed.raised).toEqual([{ field: 'email', source: 'ut11', externalId: 'ut11-1', offered: 'ut@x.ru' }]);
  });

  test('a registry outweighs a person where it is said so', () => {
    const standing = card({ taxNumber: '1' }, { taxNumber: PERSON });
    expect(
      weighWord(policy, standing, word(registrySource('egrul'), { taxNumber: '2' }), undefined, []).changes,
    ).toEqual([{ field: 'taxNumber', before: '1', after: '2' }]);
  });

  test('agreement ends a conflict', () => {
    const weighed = weighWord(
      policy,
      card({ email: 'a@x.ru' }, { email: PERSON }),
      word('ut11', { email: 'a@x.ru' }),
      { email: 'b@x.ru' },
      [],
    );
    expect(weighed).toMatchObject({ changes: [], raised: [], agreed: [{ field: 'email', source: 'ut11' }] });
  });

  test('a name written another way is no conflict', () => {
    const standing = card({ name: 'ООО «Вектор»' }, { name: PERSON });
    expect(weighWord(policy, standing, word('ut11', { name: 'Вектор ООО' }), undefined, []).raised).toEqual([]);
  });

  test('what a person has emptied is not filled by less', () => {
    const standing = card({ phone: '' }, { phone: PERSON });
    expect(weighWord(policy, standing, word('ut11', { phone: '+79031234567' }), undefined, []).changes).toEqual([]);
  });

  test('a person who corrects a card raises no conflict with what is seen', () => {
    const ut11 = word('ut11', { email: 'ut@x.ru' });
    const standing = card({ email: 'ut@x.ru' }, { email: 'ut11' });
    expect(weighWord(policy, standing, word(PERSON, { email: 'p@x.ru' }), undefined, [ut11]).raised).toEqual([]);
  });
});

test('weightiest takes the first in the order, and of equals the first given', () => {
  const words = [word('csv', { taxNumber: '3' }), word('ut11', { taxNumber: '1' }), word(PERSON, { taxNumber: '2' })];
  expect(weightiest(policy, 'taxNumber', words)?.source).toBe(PERSON);
  expect(weightiest(policy, 'email', words)).toBeUndefined();
  expect(weightiest(policy, 'taxNumber', words.slice(0, 2))?.source).toBe('csv');
});
