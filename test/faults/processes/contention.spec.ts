import { jest } from '@jest/globals';
import pg from 'pg';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { clientRow, invoiceNumber, invoiceRow, purposeOf } from '../../stories/world.js';
import { until } from '../../support/service.js';
import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

// A second session, as another program on the same database would be, provokes what PostgreSQL answers with "do it again".

jest.setTimeout(120_000);

const BY = { actor: 'Анна', why: 'по письму' };

const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let verbs: Verbs;
let other: pg.Client;
let payment: string;

/** Opens the verbs on a database with a setting of its own, with a payment and an invoice for each other. */
async function open(setting: string): Promise<void> {
  verbs = await openVerbs(async (url) => {
    other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(`alter database ${new URL(url).pathname.slice(1)} set ${setting}`);
    return new Store(await openDataSource({ url, poolSize: 4, statementTimeoutMs: 30_000 }));
  });
  await verbs.take(jsonl(clientRow()));
  await verbs.take(jsonl(invoiceRow(1, 1_000)));
  const documents = [{ number: '1', day: '02.03.2026', sum: '10.00', purpose: purposeOf(1) }];
  await verbs.take(statementText({ from: '02.03.2026', to: '02.03.2026', documents }));
  payment = (await one(verbs.direct, 'select id from payment')) as string;
}

afterEach(async () => {
  await other.end();
  await verbs.close();
});

const waits = async (): Promise<boolean> =>
  (await one(
    verbs.direct,
    `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )) === 1n;

const attempts = (count: () => number) => async (sqlstate: string) => {
  const failing = verbs.store.transaction(async (tx) => {
    count();
    await tx.query(`do $$ begin raise exception 'again' using errcode = '${sqlstate}'; end $$`);
  });
  await expect(failing).rejects.toMatchObject({ reason: { code: 'database-contended', params: { attempts: 5 } } });
};

test('a deadlock is done again, and everything is there once', async () => {
  // The session that notices a deadlock is the one that gives way: ours, which looks for one after it has waited so long.
  await open(`deadlock_timeout = '3s'`);
  await other.query(`set deadlock_timeout = '60s'`);
  await other.query('begin');
  await other.query('select 1 from invoice for update');
  const allocated = verbs.byHand.allocate(payment, [{ invoice: invoiceNumber(1) }], BY);
  await until('the command waits for the invoice', waits, 10_000, 10);
  await other.query('select 1 from payment for update');
  await other.query('commit');
  expect(await allocated).toMatchObject({ status: 'matched', allocated: 1_000n, repeated: false });
  expect(await one(verbs.direct, `select deadlocks from pg_stat_database where datname = current_database()`)).toBe(1n);
  expect(await one(verbs.direct, 'select count(*) from decision')).toBe(1n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a serialization failure is done again, and everything is there once', async () => {
  await open(`default_transaction_isolation = 'repeatable read'`);
  await other.query('begin');
  await other.query('update invoice set number = number');
  const allocated = verbs.byHand.allocate(payment, [{ invoice: invoiceNumber(1) }], BY);
  await until('the command waits for the invoice', waits, 10_000, 10);
  await other.query('commit');
  expect(await allocated).toMatchObject({ status: 'matched', allocated: 1_000n, repeated: false });
  expect(await one(verbs.direct, 'select count(*) from decision')).toBe(1n);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('it is done again five times at most', async () => {
  await open(`deadlock_timeout = '3s'`);
  for (const sqlstate of ['40P01', '40001']) {
    let count = 0;
    await attempts(() => (count += 1))(sqlstate);
    expect(count).toBe(5);
  }
});
