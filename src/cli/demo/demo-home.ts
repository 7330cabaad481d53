import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '../../domain/failure.js';
import { dayAt, type LocalDate, parseIsoDate } from '../../domain/local-date.js';
import { loadSettings, type Settings } from '../../settings/settings.js';
import type { Store } from '../../store/store.js';
import { ORGANIZATIONS } from './company.js';

/** Where the demo lives when SVERKA_HOME does not say: never among real data. */
const DEMO_HOME = '.sverka-demo';

/**
 * Settings of the demo: a home of its own, and channels that only write files, whatever the configuration says: nothing made up is
 * ever sent to anybody.
 */
export function demoSettings(): Settings {
  const settings = loadSettings({ ...process.env, SVERKA_HOME: process.env['SVERKA_HOME'] || DEMO_HOME });
  const folder = (sends: string) => ({ kind: 'folder', sends, folder: 'messages' });
  return { ...settings, config: { ...settings.config, channels: { mail: folder('email'), sms: folder('sms') } } };
}

/** The folder of the demo's files within its home. */
export const demoFolder = (settings: Settings): string => join(settings.environment.home, 'demo');

/**
 * Makes sure that the made-up company does not come among a real one.
 *
 * @throws Refused `usage-demo-among-real-data` {home, organization}
 */
export async function refuseAmongRealData(store: Store, settings: Settings): Promise<void> {
  const own = Object.values(ORGANIZATIONS).map((each) => each.taxNumber);
  const [stranger] = await store.query<{ name: string }>(
    `select coalesce(nullif(name, ''), tax_number) as name from organization where tax_number <> all($1::text[]) order by tax_number limit 1`,
    [own],
  );
  if (stranger)
    throw new Refused('usage-demo-among-real-data', {
      home: settings.environment.DATABASE_URL ? 'DATABASE_URL' : settings.environment.home,
      organization: stranger.name,
    });
}

/**
 * The day of the demo: that of its first run in this home, so that another run tomorrow tells of the same month and adds nothing.
 */
export async function demoDay(folder: string, timeZone: string): Promise<LocalDate> {
  const path = join(folder, 'day.txt');
  const kept = parseIsoDate((await readFile(path, 'utf8').catch(() => '')).trim());
  if (kept) return kept;
  const today = dayAt(new Date(), timeZone);
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${today}\n`);
  return today;
}
