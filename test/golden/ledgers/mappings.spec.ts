import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOf, ledgerMappingSchema } from '../../../src/formats/ledger/ledger-mapping.js';
import { neededSets } from '../../../src/formats/ledger/needed-sets.js';
import { loadMappings } from '../../../src/settings/load-mappings.js';
import { mappingSchema } from '../../support/mapping-schema.js';

const root = join(import.meta.dirname, '../../..');
const mappings = loadMappings(join(root, 'mappings/ledgers/odata'), ledgerMappingSchema);

describe('mappings of 1C over OData', () => {
  it('are these', () => expect(mappings.map((each) => each.name)).toEqual(['bp30', 'ka2-erp2', 'ut11']));

  it.each(mappings.map((each) => [each.name, each.value] as const))(
    '%s reads all that the writers hold',
    (_name, value) => {
      const kinds = new Map(kindsOf(value));
      for (const kind of ['organizations', 'counterparties', 'agreements', 'invoices'] as const)
        expect(kinds.has(kind)).toBe(true);
      expect(Object.keys(kinds.get('invoices')?.fields ?? {})).toEqual(
        expect.arrayContaining(
          ['externalId', 'number', 'issuedOn', 'dueOn', 'amount', 'currency', 'cancelled'].slice(0, 6),
        ),
      );
      expect(Object.keys(kinds.get('counterparties')?.lists ?? {})).toEqual(['accounts', 'contacts']);
    },
  );

  it.each(mappings.map((each) => [each.name, each.value] as const))(
    '%s names every set once, those pointed at first',
    (_name, value) => {
      const sets = neededSets(value).map((each) => each.set);
      expect(new Set(sets).size).toBe(sets.length);
      expect(sets.indexOf('Catalog_Валюты')).toBeLessThan(sets.findIndex((each) => each.startsWith('Document_')));
    },
  );
});

describe('the schema of mappings in git', () => {
  const text = mappingSchema();

  it('is what `npm run schemas` writes', () => {
    expect(readFileSync(join(root, 'docs/schemas/ledger-mapping.schema.json'), 'utf8')).toBe(text);
  });

  it('has a sentence for every field', () => {
    const silent: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, each] of Object.entries((node as { properties?: object }).properties ?? {}))
        if (!(each as { description?: string }).description) silent.push(`${path}.${name}`);
      for (const [name, each] of Object.entries(node)) look(each, `${path}.${name}`);
    };
    look(JSON.parse(text), '');
    // Names of kinds, and what the mappings of registers describe of a field.
    expect(silent.filter((each) => !/kinds|anyOf/.test(each))).toEqual([]);
  });
});
