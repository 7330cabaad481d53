import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES } from '../../../src/domain/events/catalogue.js';
import { asyncApi, eventDocuments } from '../../../src/domain/events/schema.js';

const folder = join(import.meta.dirname, '../../../docs/events');

describe('the documents of events in git', () => {
  const documents = eventDocuments();

  it.each(documents)('%s is what `npm run schemas` writes', (file, text) => {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  it('has no file that nothing writes', () => {
    const kept = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(kept.sort()).toEqual(documents.map(([file]) => file).sort());
  });

  it('names every type in the AsyncAPI document', () => {
    const channels = Object.values(asyncApi()['channels'] as Record<string, { address: string }>);
    expect(channels.map((channel) => channel.address).sort()).toEqual([...EVENT_TYPES]);
  });

  it('resolves every reference of the AsyncAPI document', () => {
    const document = asyncApi();
    const files = new Set(documents.map(([file]) => `./${file}`));
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] as string);
    for (const reference of references) {
      if (!reference.startsWith('#')) expect(files).toContain(reference);
      else
        expect(
          reference
            .slice(2)
            .split('/')
            .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document),
        ).toBeDefined();
    }
  });
});
