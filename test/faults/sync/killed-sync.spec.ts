import { jest } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OnecBase, type Trouble } from '../../support/onec-base.js';
import { fillCompany, invoiceRow, partyRow, ref } from '../../support/onec-company.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { makePlace, type Place, run } from '../../support/service.js';
import { randomOf, SEED } from '../processes/random.js';
import { sized } from '../long-form.js';
import { judge } from './judge.js';

// A base of thousands, in the long form of hundreds of thousands of records is read while lines drop, answers are none, records change, move and go, and the reading process is
// killed at requests that a seed chooses. In the end the store must be the base, record by record, and nothing may have been told twice.

jest.setTimeout(3_600_000);

// The short form is a hundredth of the long one, but for the kills.
const PARTIES = sized(500, 50_000);
const INVOICES = sized(2_000, 200_000);
const CHANGES = sized(100, 10_000);
const KILLS = sized(5, 50);

const INVOICE_SET = 'Document_СчетНаОплатуКлиенту';

let database: TestDatabase;
let place: Place;
let base: OnecBase;
const random = randomOf(SEED);
const erased: string[] = [];
let changes = 0;

const below = (n: number): number => Math.floor(random() * n);

beforeAll(async () => {
  base = new OnecBase();
  fillCompany(base, { parties: PARTIES, invoices: INVOICES, orders: 50 });
  await base.start();
  database = await freshDatabase(4);
  const source = { kind: 'odata', url: base.url, mapping: 'ut11', user: base.user.name, passwordFrom: 'ONEC_PASSWORD' };
  const quick = {
    pageRecords: sized(200, 2_000),
    listRecords: sized(350, 60_000),
    retryMs: 5,
    attempts: 8,
    windowDays: 3660,
    compareEveryHours: 1,
  };
  place = await makePlace({ DATABASE_URL: database.url, ONEC_PASSWORD: base.user.password }, '');
  await writeFile(
    join(place.folder, 'config/default.yaml'),
    JSON.stringify({ sources: { ut: { ...source, ...quick } } }),
  );
});
afterAll(async () => {
  await base.stop();
  await place.remove();
  await database.drop();
});

/** One change of a living base. */
function change(): void {
  changes++;
  const n = below(INVOICES);
  const there = base.row(INVOICE_SET, ref('invoice', n)) as object | undefined;
  const what = below(6);
  if (what === 0)
    base.write(
      'Catalog_Контрагенты',
      partyRow(below(PARTIES), { Description: `${below(2) === 0 ? 'АА' : 'Яя'} ${below(1e6)}` }),
    );
  else if (what === 1 && there && erased.length < sized(20, 1_500)) {
    base.erase(INVOICE_SET, ref('invoice', n));
    erased.push(ref('invoice', n));
  } else if (what === 2) {
    const fresh = INVOICES + below(1e6);
    base.write(INVOICE_SET, invoiceRow(fresh, PARTIES));
  } else if (there)
    base.write(INVOICE_SET, invoiceRow(n, PARTIES, { СуммаДокумента: below(1e7) / 100, DeletionMark: what === 3 }));
}

const TROUBLES: readonly Trouble[] = ['drop', 'drop-after', 'html', 'error', 'cut-json', 'busy'];

const quirks = (): Trouble | undefined => (random() < 0.05 ? TROUBLES[below(TROUBLES.length)] : undefined);

/** Runs `sverka sync`, killed at the given request; returns whether it was. */
async function sync(killAt: number): Promise<{ killed: boolean; asked: number; status: number | null; err: string }> {
  let asked = 0;
  let killed = false;
  const program = run(place, ['sync', 'ut', '--full', '--json']);
  base.trouble = quirks;
  base.onAnswered = () => {
    if (random() < 0.2) for (let n = 0; n < sized(1, 20); n++) change();
    if (++asked !== killAt) return;
    // Half of them a while later: when nothing more is asked, and what came is being taken in.
    setTimeout(
      () => {
        killed = program.child.exitCode === null;
        void program.kill();
      },
      below(2) * below(1_500),
    );
  };
  const { status, err } = await program.ended;
  base.onAnswered = () => undefined;
  base.trouble = () => undefined;
  return { killed, asked, status, err };
}

test('killed again and again while it reads a base that moves and fails', async () => {
  let [kills, within] = [0, sized(60, 250)];
  for (let k = 0; kills < KILLS && k < KILLS * 10; k++) {
    const { killed, asked } = await sync(1 + below(within));
    if (killed) kills++;
    // It came to its end first: the base has grown quieter, and the next one is killed among the requests that it still makes.
    else within = Math.max(2, Math.min(within, asked));
  }
  expect(kills).toBe(KILLS);
  while (changes < CHANGES) change();
});

test('a run under quirks alone comes to its end', async () => {
  const { status, err } = await sync(Number.POSITIVE_INFINITY);
  expect({ status, err }).toMatchObject({ status: 0 });
});

test('in the end the store is the base, and nothing was told twice', async () => {
  for (let k = 0; k < 20; k++) change();
  const last = await run(place, ['sync', 'ut', '--full', '--json']).ended;
  expect(last).toMatchObject({ status: 0 });
  expect(JSON.parse(last.out)).toMatchObject({ state: 'read', compared: true, refused: [], notes: [] });
  await judge(database.store, base, erased);
  const again = await run(place, ['sync', 'ut', '--full', '--json']).ended;
  expect(JSON.parse(again.out)).toMatchObject({ pulled: 0, added: 0, changed: 0, unchanged: 0 });
});
