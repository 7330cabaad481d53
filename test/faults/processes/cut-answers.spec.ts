import { jest } from '@jest/globals';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { clientRow, invoiceNumber, invoiceRow, purposeOf } from '../../stories/world.js';
import { statementText } from '../../support/statement-text.js';
import { one, openVerbs, type Verbs } from '../../support/verbs.js';
import { sized } from '../long-form.js';
import { beforeCommit, STATEMENTS, unseenCommit } from './moments.js';
import { PostgresCodec } from './wire/postgres-codec.js';
import { Tripwire } from './wire/tripwire.js';
import { WireProxy } from './wire/wire-proxy.js';

// The line is cut after PostgreSQL has committed and before it says so. Whoever asked cannot know; what they do next must be harmless.

jest.setTimeout(600_000);

const ROUNDS = sized(6, 100, 1_000);
const UNANSWERED = { reason: { code: 'commit-unanswered' } };

const tripwire = new Tripwire();
let proxy: WireProxy;
let verbs: Verbs;

const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A statement of one payment that names the n-th invoice, or none. */
const fileOf = (n: number, purpose: string): string =>
  statementText({
    from: '02.03.2026',
    to: '02.03.2026',
    documents: [{ number: String(n), day: '02.03.2026', sum: '10.00', purpose }],
  });

/** Does something whose commit is not answered. */
async function unanswered(statement: RegExp, work: () => Promise<unknown>): Promise<void> {
  const name = `COMMIT after ${statement.source}`;
  const hit = tripwire.arm({ name, at: unseenCommit(statement), message: 'held' }, (_event, cut) => cut());
  await expect(work()).rejects.toMatchObject(UNANSWERED);
  await hit;
}

const count = async (sql: string): Promise<number> => Number(await one(verbs.direct, `select count(*) from ${sql}`));

beforeAll(async () => {
  verbs = await openVerbs(async (url) => {
    proxy = await WireProxy.before(url, 'command', () => new PostgresCodec(), tripwire);
    return new Store(await openDataSource({ url: proxy.urlOf(url), poolSize: 4, statementTimeoutMs: 30_000 }));
  });
  await verbs.take(jsonl([clientRow()]));
  await verbs.take(jsonl(Array.from({ length: 3 * ROUNDS }, (_, i) => invoiceRow(i + 1, 1_000))));
});

afterAll(async () => {
  await verbs.close();
  await proxy.close();
});

test('import: the repeat finds every line', async () => {
  for (let n = 1; n <= ROUNDS; n++) {
    const text = fileOf(n, purposeOf(n));
    await unanswered(STATEMENTS.import, () => verbs.take(text));
    expect(await verbs.take(text)).toMatchObject({ entries: 1, added: 0, known: 1, refused: [] });
  }
  expect(await count('payment')).toBe(ROUNDS);
  expect(await count(`outbox where type = 'payment.received.v1'`)).toBe(ROUNDS);
});

test('match: the repeat finds nothing left to decide', async () => {
  await unanswered(STATEMENTS.decision, () => verbs.match.run());
  expect(await verbs.match.run()).toMatchObject({ matched: 0 });
  for (let n = ROUNDS + 1; n < 2 * ROUNDS; n++) {
    await verbs.take(fileOf(n, purposeOf(n)));
    await unanswered(STATEMENTS.decision, () => verbs.match.run());
    expect(await verbs.match.run()).toMatchObject({ matched: 0 });
  }
  expect(await count('decision')).toBe(2 * ROUNDS - 1);
  expect(await count('allocation')).toBe(2 * ROUNDS - 1);
});

test('allocate by hand: the repeat with its key says that it is done, without a key that nothing is left', async () => {
  const before = await count('decision');
  for (let n = 2 * ROUNDS; n < 3 * ROUNDS; n++) {
    await verbs.take(fileOf(n, 'Без номера'));
    const id = (await one(verbs.direct, `select id from payment where number = '${n}'`)) as string;
    const share = [{ invoice: invoiceNumber(n) }];
    const by = { actor: 'Анна', why: 'по письму', ...(n % 2 === 0 && { commandKey: `key-${n}` }) };
    await unanswered(STATEMENTS.decision, () => verbs.byHand.allocate(id, share, by));
    const again = verbs.byHand.allocate(id, share, by);
    if (by.commandKey) expect(await again).toMatchObject({ paymentId: id, status: 'matched', repeated: true });
    else await expect(again).rejects.toMatchObject({ reason: { code: 'nothing-left-to-allocate' } });
  }
  expect((await count('decision')) - before).toBe(ROUNDS);
});

test('each cut was made, and the books agree', async () => {
  expect([...tripwire.hits.values()].reduce((sum, each) => sum + each, 0)).toBe(3 * ROUNDS);
  expect(await verbs.recompute.run()).toEqual([]);
});

test('a line cut when COMMIT is asked for: the same is said, for nobody can know; nothing is kept, and the repeat keeps it', async () => {
  const text = fileOf(9_000, 'Без номера');
  const point = { name: 'before COMMIT', at: beforeCommit(STATEMENTS.import), message: 'held' } as const;
  void tripwire.arm(point, (_event, cut) => cut());
  await expect(verbs.take(text)).rejects.toMatchObject(UNANSWERED);
  expect(await count(`payment where number = '9000'`)).toBe(0);
  expect(await verbs.take(text)).toMatchObject({ added: 1 });
});
