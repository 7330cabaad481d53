import { jest } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DecideByHand } from '../../../src/matching/decide-by-hand.js';
import { OnecBase, type Trouble } from '../../support/onec-base.js';
import { fillCompany, fillForWriting } from '../../support/onec-company.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';
import { makePlace, type Place, run } from '../../support/service.js';
import { paymentOf, statementOf } from '../../integration/sync/payer.js';
import { randomOf, SEED } from '../processes/random.js';
import { sized } from '../long-form.js';
import { judgeWriting } from './writing-judge.js';

// Settled payments are written into a base whose lines drop before and after the work, that answers with errors and pages after it, and whose
// calls go on when their caller has died; the writing process is killed at requests that a seed chooses, and people decide otherwise meanwhile.
// In the end every settled payment must stand there once, as our books have it.

jest.setTimeout(3_600_000);

const PARTIES = 20;
const PAYMENTS = sized(60, 400);
const KILLS = sized(5, 50);

let database: TestDatabase;
let place: Place;
let base: OnecBase;
let byHand: DecideByHand;
const random = randomOf(SEED);
const below = (n: number): number => Math.floor(random() * n);

const sverka = async (...args: string[]): Promise<void> => {
  expect(await run(place, args).ended).toMatchObject({ status: 0 });
};

beforeAll(async () => {
  base = new OnecBase();
  fillCompany(base, { parties: PARTIES, invoices: PAYMENTS + 1 });
  fillForWriting(base);
  await base.start();
  database = await freshDatabase(4);
  byHand = new DecideByHand(database.store);
  const source = { kind: 'odata', url: base.url, mapping: 'ut11', user: base.user.name, passwordFrom: 'ONEC_PASSWORD' };
  const quick = { retryMs: 5, attempts: 8, timeoutMs: 400, windowDays: 3660 };
  const writeBack = { since: '2026-01-01', payments: true, post: true, attempts: 50 };
  place = await makePlace({ DATABASE_URL: database.url, ONEC_PASSWORD: base.user.password }, '');
  await writeFile(
    join(place.folder, 'config/default.yaml'),
    JSON.stringify({ sources: { ut: { ...source, ...quick, writeBack } } }),
  );
  const payments = Array.from({ length: PAYMENTS }, (_, n) => paymentOf(n + 1, PARTIES));
  const file = join(place.folder, 'statement.txt');
  await writeFile(file, statementOf(payments));
  await sverka('sync', 'ut');
  await sverka('import', file);
  await sverka('match');
});
afterAll(async () => {
  await base.stop();
  await place.remove();
  await database.drop();
});

const BEFORE: readonly Trouble[] = ['drop', 'html', 'busy'];
const AFTER: readonly Trouble[] = ['drop-after', 'error-after', 'html-after'];

/** A reading is hit now and then; a call that writes one time in five, mostly after the work. */
function quirks(method: string): Trouble | undefined {
  if (method === 'GET') return random() < 0.03 ? BEFORE[below(BEFORE.length)] : undefined;
  if (random() < 0.05) return BEFORE[below(BEFORE.length)];
  return random() < 0.15 ? AFTER[below(AFTER.length)] : undefined;
}

/** People decide otherwise: a settled payment is reversed, a reversed one settled again. */
async function decideOtherwise(): Promise<void> {
  const n = 1 + below(PAYMENTS);
  const [payment] = await database.store.query<{ id: string; allocated: bigint }>(
    'select id, allocated from payment where number = $1',
    [String(100 + n)],
  );
  if (!payment) return;
  const by = { actor: 'Иванова', why: 'проверка' };
  if (payment.allocated > 0n) await byHand.reverse(payment.id, by);
  else await byHand.allocate(payment.id, [{ invoice: `00УТ-${String(n).padStart(6, '0')}` }], by);
}

/** Runs `sverka write-back`, killed at the given request; returns whether it was. */
async function write(killAt: number): Promise<boolean> {
  let asked = 0;
  let killed = false;
  const program = run(place, ['write-back', 'ut', '--json']);
  const kill = (): void => {
    killed = program.child.exitCode === null;
    void program.kill();
  };
  // Half of the kills come while a call is under way, the others after its answer.
  base.trouble = ({ method }) => {
    if (++asked === killAt && killAt % 2 === 0) kill();
    return quirks(method);
  };
  base.onAnswered = () => {
    if (asked === killAt && killAt % 2 === 1) kill();
  };
  await program.ended;
  base.onAnswered = () => undefined;
  base.trouble = () => undefined;
  return killed;
}

test('killed again and again while it writes into a base that fails and people change their minds', async () => {
  base.writingTakesMs = () => below(120);
  let kills = 0;
  for (let k = 0; kills < KILLS && k < KILLS * 6; k++) {
    for (let n = 0; n < 3; n++) await decideOtherwise();
    if (await write(1 + below(60))) kills++;
  }
  expect(kills).toBe(KILLS);
});

test('in the end every settled payment stands there once, as our books have it', async () => {
  base.writingTakesMs = () => 0;
  for (let k = 0; k < 40; k++) {
    // What is unknown is asked for when its call is certainly over.
    await new Promise((resolve) => setTimeout(resolve, 450));
    await database.store.query(
      `update written_document set not_before = now() where status in ('to-write', 'unknown')`,
    );
    // What the base refused after it had done it, or before, is let go again by a person.
    await database.store.query(
      `update written_document set status = 'to-write', not_before = now() where status = 'refused'`,
    );
    await run(place, ['write-back', 'ut', '--json']).ended;
    const left = await database.store.query(`select 1 from written_document where status <> 'written'`);
    if (left.length === 0) break;
  }
  await judgeWriting(database.store, base);
});

test('what was written comes back and tells nothing, and nothing is written any more', async () => {
  const told = () => database.store.query('select count(*)::int as n from outbox');
  const before = await told();
  await sverka('sync', 'ut', '--full');
  expect(await told()).toEqual(before);
  base.seen.length = 0;
  await sverka('write-back', 'ut');
  expect(base.seen).toEqual([]);
});
