import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GiveOriginal } from '../../src/intake/give-original.js';
import { ImportFile } from '../../src/intake/import-file.js';
import type { ImportRequest, ImportResult } from '../../src/intake/import-result.js';
import { Registers } from '../../src/intake/registers.js';
import { DecideByHand } from '../../src/matching/decide-by-hand.js';
import { ExplainPayment } from '../../src/matching/explain-payment.js';
import { ExportAllocations } from '../../src/matching/export-allocations.js';
import { ClosePeriod } from '../../src/matching/close-period.js';
import { LinkPayments } from '../../src/matching/link-payments.js';
import { MatchOpenPayments } from '../../src/matching/match-open-payments.js';
import { ReplayRules } from '../../src/matching/replay-rules.js';
import { RulesInForce } from '../../src/matching/rules-in-force.js';
import { AgeInvoices } from '../../src/receivables/age-invoices.js';
import { RecomputeReceivables } from '../../src/receivables/recompute-receivables.js';
import { type Config, loadSettings } from '../../src/settings/settings.js';
import type { Store } from '../../src/store/store.js';
import { freshDatabase } from './postgres.js';

/**
 * The verbs of the features over a real database of the suite's own, and a folder for its files.
 *
 * @param reach another way to the same database, for a suite that puts something in between
 * @param config what the settings say otherwise
 */
export async function openVerbs(
  reach: (url: string) => Promise<Store | undefined> = async () => undefined,
  config: Partial<Config> = {},
) {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'sverka-verbs-'));
  const settings = loadSettings({ SVERKA_HOME: folder });
  const rules = new RulesInForce({ ...settings, config: { ...settings.config, ...config } });
  const between = await reach(database.url);
  const store = between ?? database.store;
  const importFile = new ImportFile(store, new Registers(settings), settings);
  let files = 0;
  return {
    store,
    /** The database itself, whatever is in between. */
    direct: database.store,
    url: database.url,
    folder,
    importFile,
    giveOriginal: new GiveOriginal(store),
    match: new MatchOpenPayments(store, rules, new LinkPayments(store, rules)),
    rules,
    byHand: new DecideByHand(store),
    replay: new ReplayRules(store, rules),
    explain: new ExplainPayment(store, rules),
    closePeriod: new ClosePeriod(store),
    exportAllocations: new ExportAllocations(store),
    age: new AgeInvoices(store),
    recompute: new RecomputeReceivables(store),
    /** Imports a text or bytes as a file of its own. */
    async take(content: string | Uint8Array, request: Partial<ImportRequest> = {}): Promise<ImportResult> {
      const path = join(folder, `file-${++files}`);
      await writeFile(path, content);
      return importFile.run({ path, name: `file-${files}`, ...request });
    },
    async close(): Promise<void> {
      await between?.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What {@link openVerbs} gives. */
export type Verbs = Awaited<ReturnType<typeof openVerbs>>;

/** The first column of the only row. */
export async function one(store: Store, sql: string): Promise<unknown> {
  const [row] = await store.query<Record<string, unknown>>(sql);
  return row && Object.values(row)[0];
}
