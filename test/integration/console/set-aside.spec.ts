import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../../src/store/new-id.js';
import { saveSubscribers } from '../../../src/store/queue.js';
import { received } from '../messaging/made-events.js';
import { type Door, openDoor } from './door.js';

// What was set aside, through the door: listed with its reason, and offered again.

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await door.store.transaction((tx) => saveSubscribers(tx, [{ name: 'notifications', patterns: ['#'] }]));
}, 60_000);
afterAll(() => door.close());

interface Parked {
  readonly items: readonly {
    eventId: string;
    subject: string;
    parkedAt: string;
    reason: { code: string; text: string };
  }[];
}

async function park(): Promise<string> {
  const subject = newId();
  await door.store.transaction(async (tx) => tx.announce(received(subject)));
  await door.store.query(
    `insert into queue_message (subscriber, seq, parked_at, reason)
     select 'notifications', seq, now(), '{"code":"template-failed","params":{"template":"paid","problem":"no"}}' from outbox where subject = $1`,
    [subject],
  );
  return subject;
}

const parked = async (query = ''): Promise<Parked['items']> =>
  (await door.ask<Parked>(`/api/v1/parked-events${query}`, { headers: { 'Accept-Language': 'en' } })).json.items;

describe('events that a subscriber could not handle', () => {
  it('are listed with their reasons, counted, and offered again one by one and all at once', async () => {
    const subjects = [await park(), await park(), await park()];
    const items = await parked();
    expect(items.map(({ subject }) => subject)).toEqual(subjects);
    expect(items[0]?.reason.code).toBe('template-failed');
    expect(items[0]?.reason.text).not.toContain('template-failed');
    expect(await parked('?limit=1')).toHaveLength(1);
    expect(await parked('?subscriber=somebody-else')).toEqual([]);
    expect((await door.ask('/metrics')).text).toContain('sverka_parked_events{subscriber="notifications"} 3');

    const ids = [items[1]?.eventId];
    expect(await door.tell('/api/v1/parked-events/retry', { ids })).toMatchObject({
      status: 200,
      json: { offered: 1 },
    });
    expect(await door.tell('/api/v1/parked-events/retry', { ids })).toMatchObject({
      status: 404,
      json: { code: 'parked-event-unknown' },
    });
    expect(await door.tell('/api/v1/parked-events/retry', {})).toMatchObject({ status: 200, json: { offered: 2 } });
    expect(await parked()).toEqual([]);
  });

  it.each(['?limit=0', '?limit=501', '?subscriber=No.Such', '?colour=red'])('%s is refused', async (query) => {
    expect((await door.ask(`/api/v1/parked-events${query}`)).status).toBe(400);
  });
});

describe('files that the inbox could not take', () => {
  it('are listed with what stands beside them, and moved back', async () => {
    const [folder, inbox] = [join(door.home, 'refused'), join(door.home, 'inbox')];
    await mkdir(folder, { recursive: true });
    for (const name of ['one.txt', 'two.txt']) {
      await writeFile(join(folder, name), 'x');
      await writeFile(join(folder, `${name}.reason.txt`), `because of ${name}`);
    }
    const { json } = await door.ask<{ items: { name: string; reason: string; bytes: number }[] }>(
      '/api/v1/refused-files',
    );
    expect(json.items.map(({ name, reason, bytes }) => [name, reason, bytes]).sort()).toEqual([
      ['one.txt', 'because of one.txt', 1],
      ['two.txt', 'because of two.txt', 1],
    ]);
    expect(await door.tell('/api/v1/refused-files/retry', { names: ['../two.txt'] })).toMatchObject({ status: 404 });
    expect(await door.tell('/api/v1/refused-files/retry', { names: ['one.txt'] })).toMatchObject({
      status: 200,
      json: { offered: ['one.txt'] },
    });
    expect(await door.tell('/api/v1/refused-files/retry', {})).toMatchObject({ json: { offered: ['two.txt'] } });
    expect((await readdir(inbox)).sort()).toEqual(['one.txt', 'two.txt']);
  });
});
