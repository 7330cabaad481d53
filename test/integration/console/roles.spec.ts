import { ROLE_NAMES, type Role } from '../../../src/domain/access/roles.js';
import { CLIENT, US } from '../../support/statement-text.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from './door.js';

const OTHER = '5001007322';
const PERSON = { name: 'Иванов Пётр', taxNumber: '500100732259', account: '40817810900000012345' };

let door: Door;
const keys = new Map<string, string>();
let payment: string;

beforeAll(async () => {
  door = await openDoor();
  await loadInvoices(door, 2);
  const day = '02.03.2026';
  const purpose = 'Звоните 8 912 345-67-89';
  await expectAdded(door, dayOf([{ number: '1', day, sum: '100.00', purpose, from: PERSON }]), 'd.txt');
  await door.store.query(
    `insert into organization (id, name, tax_number) values (gen_random_uuid(), 'ООО Другая', $1)`,
    [OTHER],
  );
  const { json } = await door.ask<{ items: { id: string }[] }>('/api/v1/payments');
  payment = json.items[0]?.id ?? '';
  for (const role of ROLE_NAMES) keys.set(role, await make(role, { role }));
  for (const taxNumber of [US.taxNumber, OTHER])
    keys.set(taxNumber, await make(`of ${taxNumber}`, { role: 'accountant', organizations: [taxNumber] }));
  while ((await door.ask('/api/v1/payments')).status !== 401) await new Promise((resolve) => setTimeout(resolve, 20));
}, 60_000);
afterAll(() => door.close());

const headersOf = (who: string): Record<string, string> =>
  keys.has(who) ? { 'X-Api-Key': keys.get(who) as string } : {};

async function make(name: string, rights: object): Promise<string> {
  const { json, text } = await door.tell<{ key?: string }>(
    '/api/v1/keys',
    { name, ...rights },
    headersOf('administrator'),
  );
  if (!json.key) throw new Error(text);
  return json.key;
}

const ask = <T = { items: Record<string, unknown>[] }>(who: string, path: string) =>
  door.ask<T>(`/api/v1/${path}`, { headers: headersOf(who) });

const shown = async (role: Role): Promise<Record<string, unknown>> =>
  (await ask<Record<string, unknown>>(role, `payments/${payment}`)).json;

test('an accountant and an administrator see a payment as it is', async () => {
  const whole = await shown('administrator');
  expect(whole).toMatchObject({ payer: PERSON, purpose: 'Звоните 8 912 345-67-89', amount: '10000' });
  expect(whole['raw']).toContain(PERSON.account);
  expect(await shown('accountant')).toEqual(whole);
});

test('sales see who paid and how much, and no account anywhere', async () => {
  const seen = await shown('sales');
  expect(seen).toMatchObject({
    payer: { name: PERSON.name, taxNumber: PERSON.taxNumber },
    amount: '10000',
    purpose: 'Звоните 8*** ***-**-89',
  });
  expect(JSON.stringify(seen)).not.toMatch(/\d{20}/);
});

test('a reader sees sums and days, and nothing of a person', async () => {
  const seen = await shown('reader');
  expect(seen).toMatchObject({ amount: '10000', postedOn: '2026-03-02', payer: { taxNumber: '50**********' } });
  const text = JSON.stringify(seen);
  for (const secret of [PERSON.name, 'Иванов', PERSON.taxNumber, PERSON.account, '345-67-89'])
    expect(text).not.toContain(secret);
  expect(text).toContain('И. П.');
});

test('an explanation hides what its payment hides, and is kept to the companies of its caller', async () => {
  const path = `payments/${payment}/explanation`;
  expect(JSON.stringify((await ask('accountant', path)).json)).toContain(PERSON.account);
  const text = JSON.stringify((await ask('reader', path)).json);
  for (const secret of [PERSON.name, PERSON.taxNumber, PERSON.account, '345-67-89']) expect(text).not.toContain(secret);
  expect((await ask(US.taxNumber, path)).status).toBe(200);
  expect((await ask(OTHER, path)).status).toBe(404);
});

test('marketing sees clients with their contacts, and no payments', async () => {
  const { json } = await ask('marketing', 'counterparties');
  expect(json.items).toMatchObject([{ name: CLIENT.name, email: 'buh@example.ru' }]);
  for (const path of ['payments', `payments/${payment}`, 'invoices', 'debts', 'deliveries', 'events', 'imports'])
    expect([path, (await ask('marketing', path)).status]).toEqual([path, 403]);
  expect((await ask('reader', 'counterparties')).json.items).toMatchObject([{ email: 'b***@example.ru' }]);
});

test('a key of one company sees and changes nothing of another', async () => {
  for (const path of ['payments', 'invoices', 'counterparties', 'debts', 'organizations']) {
    const [own, foreign] = await Promise.all([ask(US.taxNumber, path), ask(OTHER, path)]);
    expect([path, own.json.items.length]).toEqual([path, path === 'invoices' ? 2 : 1]);
    const left = foreign.json.items.map((each) => each['taxNumber']);
    expect([path, left]).toEqual([path, path === 'organizations' ? [OTHER] : []]);
  }
  expect((await ask(OTHER, `payments/${payment}`)).status).toBe(404);
  const decide = (who: string) =>
    door.tell<{ code: string }>(`/api/v1/payments/${payment}/set-aside`, { why: 'x' }, headersOf(who));
  expect((await decide(OTHER)).status).toBe(404);
  expect((await decide(US.taxNumber)).status).toBe(200);
});

test.each(['events', 'deliveries', 'imports', 'closed-periods', 'learnt-facts', 'refused-files', 'written-documents'])(
  '%s speaks of the whole installation and is closed to a key of some companies',
  async (path) => {
    const { status, json } = await ask<{ code: string }>(US.taxNumber, path);
    expect([status, json.code]).toEqual([403, 'companies-limited']);
  },
);

test.each([
  ['a role and scopes', { role: 'sales', scopes: ['read'] }, 400],
  ['neither', {}, 400],
  ['a role that is none', { role: 'king' }, 400],
  ['a company that is none', { role: 'sales', organizations: ['7707083893'] }, 404],
  ['no company', { role: 'sales', organizations: [] }, 400],
])('no key with %s', async (_, rights, status) => {
  const answer = await door.tell('/api/v1/keys', { name: 'never', ...rights }, headersOf('administrator'));
  expect(answer.status).toBe(status);
});

test('a renewed key keeps its role and its companies', async () => {
  const { json } = await door.tell<{ role: string; scopes: string[]; organizations: string[] }>(
    `/api/v1/keys/of%20${US.taxNumber}/rotate`,
    {},
    headersOf('administrator'),
  );
  expect(json).toMatchObject({ role: 'accountant', scopes: ['read', 'decide', 'import', 'operate'] });
  expect(json.organizations).toHaveLength(1);
});
