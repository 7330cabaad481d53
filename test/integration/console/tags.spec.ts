import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

interface Told {
  readonly code: string;
  readonly status: number;
  readonly current: { id: string; version: number; status: string };
}

let door: Door;
let strict: Door;
const ids: Record<string, string> = {};
beforeAll(async () => {
  door = await openDoor();
  strict = await openDoor({ http: { requireIfMatch: true } });
  for (const each of [door, strict]) {
    await loadInvoices(each, 1);
    const documents = [1, 2].map((n) => ({ number: `${n}`, day: '02.03.2026', sum: '50.00', purpose: 'За товар' }));
    await expectAdded(each, dayOf(documents), 'd.txt');
  }
  for (const list of ['payments', 'invoices', 'imports'])
    ids[list] = (await door.ask<{ items: { id: string }[] }>(`/api/v1/${list}`)).json.items[0]?.id ?? '';
  ids['deliveries'] = '00000000-0000-7000-8000-00000000d001';
  await door.store.query(
    `insert into delivery (id, effect_key, event_id, rule, channel, kind, recipient, recipient_name, template, locale, title, body, status)
     values ($1, 'tags', gen_random_uuid(), 'r', 'mail', 'service', 'a@example.ru', '', 't', 'ru', 'T', 'B', 'unknown')`,
    [ids['deliveries']],
  );
}, 60_000);
afterAll(() => Promise.all([door.close(), strict.close()]));

const tagOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  String((await door.ask(path, { headers })).headers['etag']);

describe.each(['payments', 'invoices', 'imports', 'deliveries'])('one of %s', (list) => {
  test('has a tag, and is not sent again to whoever has it', async () => {
    const path = `/api/v1/${list}/${ids[list]}`;
    const tag = await tagOf(path);
    expect(tag).toMatch(/^"[\w-]+\.[\w-]+"$/);
    const known = await door.ask(path, { headers: { 'If-None-Match': tag } });
    expect([known.status, known.text, known.headers['etag']]).toEqual([304, '', tag]);
    expect((await door.ask(path, { headers: { 'If-None-Match': '"1.other"' } })).status).toBe(200);
  });
});

test('a decision on a payment that has changed is refused and tells the payment as it is now', async () => {
  const path = `/api/v1/payments/${ids['payments']}`;
  const seen = await tagOf(path);
  const decide = (verb: string, tag: string) =>
    door.tell<Told>(`${path}/${verb}`, { why: 'x' }, { 'If-Match': tag, 'Accept-Language': 'ru' });
  expect((await decide('set-aside', seen)).status).toBe(200);
  const late = await decide('reopen', seen);
  expect([late.status, late.json.code]).toEqual([412, 'record-changed']);
  const now = await door.ask<Told['current']>(path);
  expect(late.json.current).toEqual(now.json);
  expect(late.json.current.status).toBe('set-aside');
  expect((await decide('reopen', `"0.x", ${await tagOf(path)}`)).status).toBe(200);
  expect((await decide('set-aside', '*')).status).toBe(200);
  expect((await decide('reopen', 'sometime')).json.code).toBe('if-match-invalid');
});

test('a tag in another language names the same version', async () => {
  const path = `/api/v1/payments/${ids['payments']}`;
  const [ru, en] = await Promise.all(['ru', 'en'].map((each) => tagOf(path, { 'Accept-Language': each })));
  expect(ru?.split('.')[0]).toBe(en?.split('.')[0]);
});

test('a delivery that has gone on is not settled by whoever has not seen it', async () => {
  const path = `/api/v1/deliveries/${ids['deliveries']}`;
  const seen = await tagOf(path);
  await door.store.query(
    `update delivery set attempts = attempts, updated_at = clock_timestamp() + interval '1 s' where id = $1`,
    [ids['deliveries']],
  );
  const settle = (tag: string) => door.tell<Told>(`${path}/settle`, { outcome: 'sent', why: 'x' }, { 'If-Match': tag });
  expect(await settle(seen)).toMatchObject({ status: 412, json: { current: { id: ids['deliveries'] } } });
  expect((await settle(await tagOf(path))).status).toBe(200);
});

test('where the settings want it, nothing is changed without If-Match', async () => {
  const { json } = await strict.ask<{ items: { id: string }[] }>('/api/v1/payments');
  const path = `/api/v1/payments/${json.items[0]?.id}`;
  const without = await strict.tell<Told>(`${path}/set-aside`, { why: 'x' });
  expect([without.status, without.json.code]).toEqual([428, 'if-match-missing']);
  const { headers } = await strict.ask(path);
  const withTag = await strict.tell(`${path}/set-aside`, { why: 'x' }, { 'If-Match': String(headers['etag']) });
  expect(withTag.status).toBe(200);
});
