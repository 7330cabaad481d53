import { asCommand } from '../../../src/store/command.js';
import { claimCommand, forgetCommands, giveUpCommand, keepAnswer } from '../../../src/store/writers/command-keys.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

interface Told {
  readonly code?: string;
  readonly through?: string | null;
  readonly before?: string | null;
}

const COMPANY = '7725002343';
const HASH = Buffer.alloc(32, 7);

let door: Door;
let payment: string;
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 2);
  await expectAdded(door, dayOf([{ number: '1', day: '02.03.2026', sum: '50.00', purpose: 'За товар' }]), 'd.txt');
  payment = (await door.ask<{ items: { id: string }[] }>('/api/v1/payments')).json.items[0]?.id ?? '';
}, 60_000);
afterAll(() => door.close());

const close = (through: string | null, key?: string, language = 'en') =>
  door.tell<Told>(
    '/api/v1/closed-periods',
    { organization: COMPANY, through, why: 'w' },
    { 'Accept-Language': language, ...(key ? { 'Idempotency-Key': key } : {}) },
  );

const words = async (): Promise<number> =>
  (await door.ask<{ items: unknown[] }>('/api/v1/closed-periods')).json.items.length;

const claim = (key: string, hash = HASH) => claimCommand(door.store, 'local', key, hash);

test('a command that is sent again is answered again and not done again', async () => {
  const first = await close('2026-01-31', 'close-1');
  expect([first.status, first.json.before]).toEqual([200, null]);
  const before = await words();
  const again = await close('2026-01-31', 'close-1');
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
  expect(await words()).toBe(before);
});

test('another request with the key is refused, in the language of the caller', async () => {
  await close('2026-01-31', 'close-2');
  const other = await close('2026-02-28', 'close-2', 'ru');
  expect([other.status, other.json.code]).toEqual([422, 'command-key-of-another-command']);
  expect(other.text).toContain('новый ключ');
});

test('one that is still being carried out is not begun again', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => close('2026-02-10', 'close-3')));
  const statuses = answers.map((each) => each.status);
  expect(statuses.filter((each) => each !== 200 && each !== 409)).toEqual([]);
  expect(statuses).toContain(200);
  for (const each of answers.filter(({ status }) => status === 409)) expect(each.json.code).toBe('command-running');
  const kept = await door.store.query(`select from closed_period where through_on = '2026-02-10'`);
  expect(kept).toHaveLength(1);
});

test('what could not be done frees its key', async () => {
  const headers = { 'Idempotency-Key': 'wrong-1' };
  const ask = (organization: string) =>
    door.tell<Told>('/api/v1/closed-periods', { organization, through: null, why: 'w' }, headers);
  expect((await ask('7707083893')).status).toBe(404);
  expect((await ask(COMPANY)).status).toBe(200);
});

test('a key that was made is told once, and its text is kept nowhere', async () => {
  const own = await openDoor({ variables: { SVERKA_API_KEY: 'the-key-of-an-administrator-of-tests-0123456789' } });
  try {
    const headers = { 'Idempotency-Key': 'k', 'X-Api-Key': 'the-key-of-an-administrator-of-tests-0123456789' };
    const make = () =>
      own.tell<{ key: string; code: string }>('/api/v1/keys', { name: 'a', scopes: ['read'] }, headers);
    const made = await make();
    expect(made.status).toBe(201);
    expect(await make()).toMatchObject({ status: 409, json: { code: 'command-carried-out' } });
    const [row] = await own.store.query<{ text: string }>('select k::text as text from command_key k');
    expect(row?.text).not.toContain(made.json.key);
  } finally {
    await own.close();
  }
});

test('keys of different callers are different keys', async () => {
  expect((await claimCommand(door.store, 'a', 'same', HASH)).state).toBe('mine');
  expect((await claimCommand(door.store, 'b', 'same', Buffer.alloc(32, 8))).state).toBe('mine');
});

describe('a process that dies', () => {
  const old = (key: string, interval: string) =>
    door.store.query(`update command_key set started_at = now() - $2::interval where key = $1`, [key, interval]);

  test('before anything was committed leaves a command that is done by whoever asks again, and by him alone', async () => {
    const dead = await claim('crash-1');
    expect((await claim('crash-1')).state).toBe('running');
    await old('crash-1', '3 minutes');
    const heir = await claim('crash-1');
    expect(heir.state).toBe('mine');
    // The one that was thought dead comes back: what it does is rolled back.
    if (dead.state !== 'mine') throw new Error(dead.state);
    await expect(
      asCommand(dead.command, () => door.store.transaction((tx) => tx.query('select 1'))),
    ).rejects.toMatchObject({ reason: { code: 'command-taken-over' } });
  });

  test('after the commit leaves a command that is never done again, though its answer is lost', async () => {
    const dead = await claim('crash-2');
    if (dead.state !== 'mine') throw new Error(dead.state);
    await asCommand(dead.command, () => door.store.transaction((tx) => tx.query('select 1')));
    await old('crash-2', '3 minutes');
    expect(await claim('crash-2')).toEqual({ state: 'done', answer: null });
    await giveUpCommand(door.store, dead.command);
    expect(await claim('crash-2')).toEqual({ state: 'done', answer: null });
    await keepAnswer(door.store, dead.command, '{}');
    expect(await claim('crash-2')).toEqual({ state: 'done', answer: '{}' });
  });

  test('keys are forgotten after a day', async () => {
    await claim('old-1');
    await old('old-1', '25 hours');
    await old('crash-2', '25 hours');
    expect((await claim('crash-2', Buffer.alloc(32, 9))).state).toBe('mine');
    expect(await forgetCommands(door.store)).toBe(1);
    expect((await claim('old-1')).state).toBe('mine');
  });
});

test('a decision carries its key itself', async () => {
  const headers = { 'Idempotency-Key': 'decide-1' };
  const aside = (why: string) =>
    door.tell<Told & { repeated: boolean }>(`/api/v1/payments/${payment}/set-aside`, { why }, headers);
  expect((await aside('раз')).json.repeated).toBe(false);
  await door.store.query(`delete from command_key where key = 'decide-1'`);
  expect((await aside('раз')).json.repeated).toBe(true);
  expect(await aside('иное')).toMatchObject({ status: 422, json: { code: 'command-key-of-another-command' } });
  expect((await door.tell(`/api/v1/payments/${payment}/reopen`, { why: 'x' })).status).toBe(200);
});
