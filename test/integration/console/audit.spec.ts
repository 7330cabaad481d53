import { auditPage } from '../../../src/console/api/audit.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 1);
  const day = '02.03.2026';
  await expectAdded(
    door,
    dayOf([{ number: '7', day, sum: '100.00', purpose: 'Оплата по счету 00УТ-000001' }]),
    'day.txt',
  );
}, 60_000);
afterAll(() => door.close());

const log = async (query = '', more = {}) =>
  auditPage.strict().parse((await door.ask(`/api/v1/audit${query}`, { headers: more })).json).items;

test('decisions of rules and of people, closed periods and keys are noted with who, what and the door', async () => {
  await door.tell('/api/v1/matching/run', {});
  const { json } = await door.ask<{ items: { id: string }[] }>('/api/v1/payments');
  const payment = json.items[0]?.id ?? '';
  await door.tell(`/api/v1/payments/${payment}/reverse`, { why: 'ошибка' });
  await door.tell('/api/v1/closed-periods', { organization: '7725002343', through: '2026-02-28', why: 'сдан' });
  const made = await door.tell<{ id: string; key: string }>('/api/v1/keys', { name: 'office', scopes: ['administer'] });
  const office = { 'X-Api-Key': made.json.key };
  // From the first key on everybody needs one, within half a second.
  while ((await door.ask('/api/v1/audit')).status !== 401);
  await door.tell('/api/v1/keys/office/rotate', {}, office);
  const items = await log('', office);
  expect(items.map(({ action, actor, door: by, caller }) => [action, actor, by, caller])).toEqual([
    ['key.rotated', 'person:Anna', 'http', 'office'],
    ['key.added', 'person:Anna', 'http', ''],
    ['period.closed', 'person:Anna', 'http', ''],
    ['decision.kept', 'person:Anna', 'http', ''],
    ['decision.kept', expect.stringMatching(/^rule:/), 'http', ''],
  ]);
  expect(items[3]).toMatchObject({ subject: payment, data: { decisions: [{ kind: 'reverse', payment }] } });
  expect(items[4]).toMatchObject({
    data: { decisions: [{ kind: 'match', payment, allocations: [{ amount: '10000', undoes: null }] }] },
  });
  expect(JSON.stringify(items)).not.toContain(made.json.key);
  expect((await log('?action=key.', office)).map(({ action }) => action)).toEqual(['key.rotated', 'key.added']);
  expect(await log(`?subject=${made.json.id}`, office)).toMatchObject([{ action: 'key.added' }]);
});
