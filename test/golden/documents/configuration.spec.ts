import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPage } from '../../support/configuration-page.js';

describe('docs/configuration.md', () => {
  const page = configurationPage();
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));

  it('is what `npm run docs:configuration` writes', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/configuration.md'), 'utf8')).toBe(page);
  });

  it.each(rows)('%s has a sentence', (row) => {
    expect(row.replaceAll('\\|', '').split('|').at(-2)?.trim()).not.toBe('');
  });
});
