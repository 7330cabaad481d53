import { describe, expect, it } from '@jest/globals';
import { inOrderOfReferences } from './table-order.js';

const tables = (...names: string[]) => names.map((name) => ({ name }));
const ordered = (names: string[], references: [string, string][]) =>
  inOrderOfReferences(
    tables(...names),
    references.map(([table, to]) => ({ table, to })),
  ).map((each) => each.name);

describe('order in which tables can be filled', () => {
  it('is that of names where nothing refers to anything', () =>
    expect(ordered(['c', 'a', 'b'], [])).toEqual(['a', 'b', 'c']));

  it('puts what is referred to first, at any depth', () =>
    expect(
      ordered(
        ['allocation', 'decision', 'invoice', 'payment'],
        [
          ['allocation', 'decision'],
          ['allocation', 'invoice'],
          ['decision', 'payment'],
        ],
      ),
    ).toEqual(['invoice', 'payment', 'decision', 'allocation']));

  it('lets a table refer to itself', () => expect(ordered(['a', 'b'], [['a', 'a']])).toEqual(['a', 'b']));

  it('takes a circle for a defect', () =>
    expect(() =>
      ordered(
        ['a', 'b', 'c'],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    ).toThrow('circle: a, b'));
});
