import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/store/store.js';
import { ImportFile } from '../../../src/intake/import-file.js';
import { Registers } from '../../../src/intake/registers.js';
import { DecideByHand } from '../../../src/matching/decide-by-hand.js';
import { LinkPayments } from '../../../src/matching/link-payments.js';
import { MatchOpenPayments } from '../../../src/matching/match-open-payments.js';
import { RulesInForce } from '../../../src/matching/rules-in-force.js';
import { loadSettings, type Settings } from '../../../src/settings/settings.js';
import { CheckSources } from '../../../src/sync/check-sources.js';
import { DueSources } from '../../../src/sync/due-sources.js';
import { ListSources } from '../../../src/sync/list-sources.js';
import { AskRegistry } from '../../../src/sync/registries/ask-registry.js';
import { AskParty } from '../../../src/sync/registries/ask-party.js';
import { SyncParties } from '../../../src/sync/registries/sync-parties.js';
import { SyncReference } from '../../../src/sync/registries/sync-reference.js';
import { SyncRegistry } from '../../../src/sync/registries/sync-registry.js';
import { Sources } from '../../../src/sync/sources.js';
import { type SyncRequest, SyncSources } from '../../../src/sync/sync-sources.js';
import type { SyncResult } from '../../../src/sync/sync-result.js';
import { SettleWriting } from '../../../src/sync/writing/settle-writing.js';
import { WriteBack, type WriteBackRequest } from '../../../src/sync/writing/write-back.js';
import type { WriteBackResult } from '../../../src/sync/writing/write-back-result.js';
import { OnecBase } from '../../support/onec-base.js';
import { freshDatabase } from '../../support/postgres.js';

/** The verbs that read registries, on a store. */
export function registriesOf(store: Store, settings: Settings): SyncRegistry {
  const ask = new AskRegistry(store);
  return new SyncRegistry(store, new SyncReference(ask), new SyncParties(new AskParty(ask, settings)));
}

/** The configuration of a source that leads to a base, quick in everything that a test waits for. */
export const sourceOf = (base: OnecBase, more: object = {}): object => ({
  kind: 'odata',
  url: base.url,
  mapping: 'ut11',
  user: base.user.name,
  passwordFrom: 'ONEC_PASSWORD',
  retryMs: 1,
  windowDays: 3660,
  ...more,
});

/** A database, a base to read and the verbs of synchronisation between them. */
export async function openDesk(base: OnecBase, more: object = {}) {
  await base.start();
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'sverka-sync-'));
  await mkdir(join(folder, 'config'));
  const settle = async (block: object): Promise<Sources> => {
    // JSON is YAML.
    await writeFile(join(folder, 'config/default.yaml'), JSON.stringify({ sources: { ut: block } }));
    settings = loadSettings({
      SVERKA_HOME: folder,
      SVERKA_CONFIG: join(folder, 'config'),
      ONEC_PASSWORD: base.user.password,
    });
    return new Sources(settings);
  };
  let settings = loadSettings({ SVERKA_HOME: folder });
  let sources = await settle(sourceOf(base, more));
  const { store } = database;
  let files = 0;
  return {
    base,
    store,
    url: database.url,
    /** Another configuration of the same source. */
    async configure(block: object): Promise<void> {
      sources = await settle(sourceOf(base, block));
    },
    sync: async (request: SyncRequest = {}): Promise<SyncResult> => {
      const [result] = await new SyncSources(store, sources, registriesOf(store, settings), settings).run(request);
      return result as SyncResult;
    },
    writeBack: async (request: WriteBackRequest = {}): Promise<WriteBackResult> => {
      const [result] = await new WriteBack(store, sources, settings).run(request);
      return result as WriteBackResult;
    },
    settle: new SettleWriting(store),
    byHand: new DecideByHand(store),
    match: () => {
      const rules = new RulesInForce(settings);
      return new MatchOpenPayments(store, rules, new LinkPayments(store, rules)).run();
    },
    /** Imports a statement of our account. */
    async take(text: string): Promise<void> {
      const path = join(folder, `statement-${++files}.txt`);
      await writeFile(path, text);
      await new ImportFile(store, new Registers(settings), settings).run({ path, name: `statement-${files}.txt` });
    },
    list: () => new ListSources(store, sources).run(),
    check: () => new CheckSources(sources).run(),
    due: () => new DueSources(store, sources).run(),
    /** Events by type, in the order of telling. */
    events: async (): Promise<Record<string, number>> => {
      const rows = await store.query<{ type: string; count: number }>(
        `select type, count(*)::int as count from outbox group by type order by type`,
      );
      return Object.fromEntries(rows.map((each) => [each.type, each.count]));
    },
    async close(): Promise<void> {
      await base.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What {@link openDesk} gives. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;
