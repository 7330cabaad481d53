import { MergeByRule } from '../../../src/clients/merge-by-rule.js';
import { type Door, expectAdded, openDoor } from './door.js';

interface Card {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly mergedInto: string | null;
  readonly externalIds: unknown[];
}

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  const party = { ref: 'a', kind: 'legal', name: 'ООО «Ромашка»', inn: '7827004526', kpp: '782701001', accounts: [] };
  const rows = [party, { ...party, ref: 'b', name: 'Ромашка', email: 'b@x.ru' }];
  await expectAdded(door, rows.map((each) => `${JSON.stringify(each)}\n`).join(''), 'parties.jsonl');
}, 60_000);
afterAll(() => door.close());

const pair = async (): Promise<[string, string]> => {
  const { json } = await door.ask<{ items: Card[] }>('/api/v1/counterparties');
  return [json.items[0]?.id ?? '', json.items[1]?.id ?? ''];
};
const headers = { 'X-Actor': 'Anna', 'Accept-Language': 'en' };

test('a person changes what he has seen, and only that', async () => {
  const [a] = await pair();
  const url = `/api/v1/counterparties/${a}`;
  const seen = await door.ask<Card>(url);
  const patch = (json: unknown, tag: unknown) =>
    door.ask<Card & { code: string }>(url, { method: 'PATCH', json, headers: { ...headers, 'If-Match': String(tag) } });
  const change = { fields: { email: 'anna@x.ru' }, why: 'by phone' };
  const done = await patch(change, seen.headers['etag']);
  expect([done.status, done.json.email, done.json.version]).toEqual([200, 'anna@x.ru', seen.json.version + 1]);
  const late = await patch({ ...change, fields: { email: 'late@x.ru' } }, seen.headers['etag']);
  expect([late.status, late.json.code]).toEqual([412, 'record-changed']);
  const wrong = await patch({ fields: { taxNumber: '7827004527' }, why: 'x' }, done.headers['etag'] ?? '*');
  expect([wrong.status, wrong.json.code]).toEqual([422, 'bad-value']);
  const { json } = await door.ask<{ items: unknown[] }>(`${url}/changes`);
  expect(json.items).toEqual([
    expect.objectContaining({ field: 'email', before: '', after: 'anna@x.ru', actor: 'person:Anna', why: 'by phone' }),
  ]);
});

test('a duplicate is proposed, merged, seen as merged, and parted again', async () => {
  const [a, b] = await pair();
  const duplicates = async () => (await door.ask<{ items: unknown[] }>('/api/v1/duplicates')).json.items.length;
  expect(await duplicates()).toBe(1);
  // The rule is off: nothing is merged by itself.
  expect(await door.app.get(MergeByRule, { strict: false }).run()).toBe(0);
  expect((await door.tell(`/api/v1/counterparties/${a}/merge`, { merged: b, why: 'one' })).status).toBe(200);
  expect((await door.ask<Card>(`/api/v1/counterparties/${b}`)).json.mergedInto).toBe(a);
  expect((await door.ask<Card>(`/api/v1/counterparties/${a}`)).json.externalIds).toHaveLength(2);
  expect((await door.tell(`/api/v1/counterparties/${a}/merge`, { merged: b, why: 'one' })).status).toBe(409);
  expect((await door.tell(`/api/v1/counterparties/${b}/unmerge`, { why: 'two' })).status).toBe(200);
  expect((await door.tell(`/api/v1/counterparties/${b}/unmerge`, { why: 'two' })).status).toBe(404);
  expect(await duplicates()).toBe(0);
});
