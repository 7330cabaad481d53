import fc from 'fast-check';
import { batchesOf, kinOf } from './kinship.js';

test.each<[string, string[][], number[][]]>([
  ['nobody', [], []],
  ['strangers', [['a'], ['b'], []], [[0], [1], [2]]],
  ['one client', [['a'], ['b'], ['a']], [[0, 2], [1]]],
  ['clients joined by a payment between them', [['a'], ['b'], ['c'], ['b', 'a']], [[0, 1, 3], [2]]],
  ['a chain', [['a', 'b'], ['c', 'd'], ['e'], ['d', 'e'], ['b', 'c']], [[0, 1, 2, 3, 4]]],
])('kin: %s', (_name, clients, groups) => {
  expect(kinOf(clients)).toEqual(groups);
});

const owing = fc.array(fc.array(fc.integer({ min: 0, max: 15 }).map(String), { maxLength: 3 }), { maxLength: 30 });

test('every payment is in one group, groups share no client, and no group could be parted', () => {
  fc.assert(
    fc.property(owing, (clients) => {
      const groups = kinOf(clients);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(clients.map((_, i) => i));
      const sets = groups.map((group) => new Set(group.flatMap((place) => clients[place] ?? [])));
      sets.forEach((one, i) =>
        sets.slice(i + 1).forEach((other) => expect([...one].some((each) => other.has(each))).toBe(false)),
      );
      for (const group of groups) {
        const reached = new Set(clients[group[0] as number]);
        for (let before = -1; before < reached.size;) {
          before = reached.size;
          for (const place of group)
            if (clients[place]?.some((each) => reached.has(each)))
              for (const each of clients[place] ?? []) reached.add(each);
        }
        if (group.length > 1)
          expect(group.every((place) => clients[place]?.some((each) => reached.has(each)))).toBe(true);
      }
    }),
  );
});

test('batches keep groups whole, turns in order, and are no larger than asked unless a group is', () => {
  fc.assert(
    fc.property(owing, fc.integer({ min: 1, max: 12 }), (clients, size) => {
      const groups = kinOf(clients);
      const batches = batchesOf(groups, size);
      expect(batches.flat().toSorted((a, b) => a - b)).toEqual(clients.map((_, i) => i));
      for (const batch of batches) {
        expect(batch).toEqual(batch.toSorted((a, b) => a - b));
        const inside = groups.filter((group) => group.some((place) => batch.includes(place)));
        expect(inside.flat().length).toBe(batch.length);
        if (inside.length > 1) expect(batch.length).toBeLessThanOrEqual(size);
      }
    }),
  );
});
