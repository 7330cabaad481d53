import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';

let verbs: Verbs;
beforeEach(async () => {
  verbs = await openVerbs();
});
afterEach(() => verbs.close());

const file = (count: number): string =>
  statementText({
    from: '02.03.2026',
    to: '02.03.2026',
    documents: Array.from({ length: count }, (_, i) => ({ number: `${i + 1}`, day: '02.03.2026', sum: '10.00' })),
  });
const cut = (): Promise<unknown> =>
  verbs.store.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );

test('a link cut in the middle of an import fails it at once; the next attempt brings everything', async () => {
  const text = file(20_000);
  let done = false;
  const first = verbs.take(text).then(
    () => 'done',
    () => 'failed',
  );
  void first.then(() => (done = true));
  while (!done) {
    const [copying] = await verbs.store.query(
      `select 1 from pg_stat_activity where datname = current_database() and query like 'copy staged_line%' and state = 'active'`,
    );
    if (copying) {
      await cut();
      break;
    }
  }
  expect(await first).toBe('failed');
  expect(await verbs.take(text)).toMatchObject({ added: 20_000 });
  expect(await verbs.recompute.run()).toEqual([]);
}, 60_000);

test('a transaction in which a statement failed is never taken for committed', async () => {
  const swallowed = verbs.store.transaction(async (tx) => {
    await tx.query(`insert into work_request (kind) values ('match')`);
    await tx.query('select 1 / 0').catch(() => undefined);
    return 'kept';
  });
  await expect(swallowed).rejects.toThrow();
  expect(await one(verbs.store, 'select count(*) from work_request')).toBe(0n);
});

test('links cut at random: the pool goes on, nothing is kept twice', async () => {
  const texts = Array.from({ length: 4 }, (_, i) => file(50 + i));
  for (let round = 0; round < 10; round++) {
    const attempts = texts.map((text) => verbs.take(text).catch(() => undefined));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    await cut().catch(() => undefined);
    await Promise.all(attempts);
  }
  for (const text of texts) await verbs.take(text);
  expect(await one(verbs.store, 'select count(*) from payment')).toBe(53n);
  expect(await verbs.recompute.run()).toEqual([]);
}, 60_000);

test('a lock that is held for too long is a temporary failure', async () => {
  await verbs.take(file(1));
  await verbs.store.transaction(async (tx) => {
    await tx.query('select 1 from payment for update');
    const other = verbs.store.transaction(async (second) => {
      await second.query(`set local lock_timeout = '200ms'`);
      await second.query('select 1 from payment for update');
    });
    await expect(other).rejects.toMatchObject({ reason: { code: 'database-contended' } });
  });
});
