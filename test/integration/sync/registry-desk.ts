import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../../../src/settings/settings.js';
import { AskParty } from '../../../src/sync/registries/ask-party.js';
import { AskRegistry } from '../../../src/sync/registries/ask-registry.js';
import { EnrichCounterparty } from '../../../src/sync/registries/enrich-counterparty.js';
import { CheckSources } from '../../../src/sync/check-sources.js';
import { DueSources } from '../../../src/sync/due-sources.js';
import { ListSources } from '../../../src/sync/list-sources.js';
import { Sources } from '../../../src/sync/sources.js';
import { type SyncRequest, SyncSources } from '../../../src/sync/sync-sources.js';
import type { SyncResult } from '../../../src/sync/sync-result.js';
import { freshDatabase } from '../../support/postgres.js';
import { registriesOf } from './desk.js';

/** A database and the verbs of synchronisation, with some sources configured. */
export async function openRegistryDesk(
  sources: Readonly<Record<string, object>>,
  variables: Readonly<Record<string, string>> = {},
) {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'sverka-registry-'));
  await mkdir(join(folder, 'config'));
  const configure = async (blocks: object, more: Readonly<Record<string, string>> = variables): Promise<void> => {
    // JSON is YAML.
    await writeFile(join(folder, 'config/default.yaml'), JSON.stringify({ sources: blocks }));
    settings = loadSettings({ SVERKA_HOME: folder, SVERKA_CONFIG: join(folder, 'config'), ...more });
    opened = new Sources(settings);
  };
  const { store } = database;
  let settings = loadSettings({ SVERKA_HOME: folder });
  let opened = new Sources(settings);
  await configure(sources);
  return {
    store,
    url: database.url,
    configure,
    get sources() {
      return opened;
    },
    sync: async (source: string, request: SyncRequest = {}): Promise<SyncResult> => {
      const verb = new SyncSources(store, opened, registriesOf(store, settings), settings);
      const [result] = await verb.run({ sources: [source], ...request });
      return result as SyncResult;
    },
    enrich: (taxNumber: string, source?: string) =>
      new EnrichCounterparty(store, opened, new AskParty(new AskRegistry(store), settings)).run(taxNumber, source),
    list: () => new ListSources(store, opened).run(),
    check: () => new CheckSources(opened).run(),
    due: () => new DueSources(store, opened).run(),
    events: (): Promise<{ type: string; data: Record<string, unknown> }[]> =>
      store.query(`select type, data from outbox order by seq`),
    async close(): Promise<void> {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What {@link openRegistryDesk} gives. */
export type RegistryDesk = Awaited<ReturnType<typeof openRegistryDesk>>;
