import { readFileSync } from 'node:fs';
import { GUARDS } from '../../guards/guard-list.js';
import { guardsPage } from '../../guards/guards-page.js';

test.each(GUARDS.map((guard) => [guard.name, guard] as const))('%s stands where the list says', (_, { patches }) => {
  expect(patches.length).toBeGreaterThan(0);
  for (const { file, find, replace } of patches) {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  }
});

test('the page of guards is what the list says: npm run docs:guards', () => {
  expect(readFileSync('docs/guards.md', 'utf8')).toBe(guardsPage(GUARDS));
});
