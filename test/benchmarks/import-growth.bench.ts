import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportFile } from '../../src/intake/import-file.js';
import { Registers } from '../../src/intake/registers.js';
import { loadSettings } from '../../src/settings/settings.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import type { Benchmark, Contestant } from './benchmark.js';
import { fillPayments } from './many-payments.js';
import { statementBytes } from './made-statement.js';

const FULL = { kept: [10_000, 100_000, 1_000_000], documents: 20_000 };
const SHORT = { kept: [500, 1_000, 2_000], documents: 200 };

/** Imports the statement at `path` into a copy of the books. */
async function rateOfImport(template: TestDatabase, path: string, documents: number): Promise<number> {
  const database = await freshDatabase(4, new URL(template.url).pathname.slice(1));
  try {
    await database.store.query('checkpoint');
    const settings = loadSettings({ SVERKA_HOME: '.sverka' });
    const importFile = new ImportFile(database.store, new Registers(settings), settings);
    const begun = performance.now();
    const { added } = await importFile.run({ path, name: 'statement' });
    const took = performance.now() - begun;
    if (added !== documents) throw new Error(`${added} of ${documents} were added`);
    return (documents * 1000) / took;
  } finally {
    await database.drop();
  }
}

/** A day's file of the same length imported into ever larger books. */
export default {
  title: 'A statement imported into books that hold ever more payments already: 20,000 documents.',
  unit: 'documents/s',
  rounds: 3,
  goals: [{ what: 'rate at 1,000,000 / at 10,000', ours: 'largest', against: 'smallest', atLeast: 0.7 }],
  async open(size) {
    const { kept, documents } = size === 'short' ? SHORT : FULL;
    const folder = await mkdtemp(join(tmpdir(), 'sverka-growth-'));
    const path = join(folder, 'statement');
    await writeFile(path, statementBytes({ documents, encoding: 'windows-1251' }));
    const made: TestDatabase[] = [];
    for (const payments of kept) {
      const database = await freshDatabase(2);
      await fillPayments(database.store, payments);
      await database.store.close();
      made.push(database);
    }
    const names = ['smallest', `${(kept[1] as number).toLocaleString('en')} payments`, 'largest'];
    const contestants: Record<string, Contestant> = Object.fromEntries(
      made.map((each, i) => [names[i] as string, () => rateOfImport(each, path, documents)]),
    );
    return {
      contestants,
      close: async () => {
        for (const each of made) await each.drop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
} satisfies Benchmark;
