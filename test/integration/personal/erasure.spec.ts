import { erasePerson, eraseOldPapers } from '../../../src/store/writers/personal-eraser.js';
import { auditPage } from '../../../src/console/api/audit.js';
import { eraseAnswer, personalData } from '../../../src/console/api/personal.js';
import { PERSONAL_PARTS } from '../../../src/store/reads/personal-reads.js';
import { CLIENT, US } from '../../support/statement-text.js';
import { dayOf, type Door, expectAdded, loadInvoices, openDoor } from '../console/door.js';

const PERSON = { name: 'ИП Петров Иван Сергеевич', taxNumber: '500100732259', account: '40802810500000004444' };
const NEEDLES = ['Петров', PERSON.taxNumber, 'petrov@example.ru', '9161234567', PERSON.account];

const line = (row: object): string => `${JSON.stringify(row)}\n`;

const card = (more: object = {}): object => ({
  ref: 'person-1',
  kind: 'sole',
  name: PERSON.name,
  fullName: PERSON.name,
  inn: PERSON.taxNumber,
  kpp: '',
  email: 'petrov@example.ru',
  phone: '+79161234567',
  region: '50',
  locale: 'ru',
  accounts: [{ number: PERSON.account, bik: '044525225' }],
  contacts: [{ kind: 'phone', value: '+79161234567', name: 'Петров' }],
  ...more,
});

const invoice = (n: number, date: string): object => ({
  ref: `person-invoice-${n}`,
  number: `П-${n}`,
  date,
  dueDate: date,
  amount: 50_000,
  vat: null,
  currency: 'RUB',
  organization: US.taxNumber,
  party: 'person-1',
  contract: '',
  contractNumber: '',
});

let door: Door;
let person = '';
beforeEach(async () => {
  door = await openDoor();
  await loadInvoices(door, 1);
  await expectAdded(door, line(card()), 'person.jsonl');
  await expectAdded(door, line(invoice(1, '2019-02-01')) + line(invoice(2, '2026-02-01')), 'papers.jsonl');
  for (const [n, day] of [
    [1, '05.02.2019'],
    [2, '05.02.2026'],
  ] as const)
    await expectAdded(
      door,
      dayOf([{ number: `${n}`, day, sum: '500.00', purpose: `Оплата по счету П-${n} Петров`, from: PERSON }], day),
      `${n}.txt`,
    );
  await door.tell('/api/v1/matching/run', {});
  const { json } = await door.ask<{ items: { id: string }[] }>(`/api/v1/counterparties?taxNumber=${PERSON.taxNumber}`);
  person = json.items[0]?.id ?? '';
  const note = { kind: 'call', on: '2026-02-02', summary: 'Звонил Петров', result: 'petrov@example.ru' };
  await door.tell(`/api/v1/counterparties/${person}/events`, note);
  await door.store.query(
    `insert into delivery (id, effect_key, event_id, counterparty_id, rule, channel, kind, recipient, recipient_name, template, locale, body, status)
     values (gen_random_uuid(), 'effect-1', gen_random_uuid(), $1, 'rule', 'mail', 'email', 'petrov@example.ru', 'Петров', 't', 'ru',
       'Уважаемый Петров', 'pending')`,
    [person],
  );
  await door.store.query(
    `insert into written_document (id, source, kind, subject_id, subject_version, sent, status, reason)
     select gen_random_uuid(), 'ut', k.kind, k.id, 1, '{"now": {"Плательщик": "Петров"}}', 'to-write', '{"code": "x", "params": {"name": "Петров"}}'
     from (select 'counterparties' as kind, $1::uuid as id union all select 'payments', id from payment where counterparty_id = $1) k`,
    [person],
  );
}, 60_000);
afterEach(() => door.close());

const erase = (body: object = { why: 'Отзыв согласия' }) =>
  door.tell<{ code: string }>(`/api/v1/counterparties/${person}/erase`, body);

/** Tables that say who it is, whatever column it is in but the key of a statement's line: without it the bank's file would book it again. */
async function hits(): Promise<string[]> {
  const tables = await door.store.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'original_chunk' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await door.store.query<{ n: number }>(
      `select count(*)::int as n from "${name}" t where ${NEEDLES.map((_, i) => `(to_jsonb(t) - 'line_key')::text ilike '%' || $${i + 1} || '%'`).join(' or ')}`,
      NEEDLES,
    );
    if (row && row.n > 0) found.push(name);
  }
  const [originals] = await door.store.query<{ n: number }>(
    `select count(*)::int as n from original_chunk where ${NEEDLES.map((_, i) => `position(convert_to($${i + 1}, 'UTF8') in bytes) > 0 or position(convert_to($${i + 1}, 'WIN1251') in bytes) > 0`).join(' or ')}`,
    NEEDLES,
  );
  return originals && originals.n > 0 ? [...found, 'original_chunk'] : found;
}

const books = () =>
  door.store.query(
    `select (select json_agg(json_build_array(id, number, amount, allocated, status, posted_on, document_on) order by id) from payment) as payments,
       (select json_agg(json_build_array(id, number, amount, allocated, status, issued_on, counterparty_id) order by id) from invoice) as invoices,
       (select json_agg(json_build_array(id, amount, payment_id, invoice_id, decision_id, reversal_of) order by id) from allocation) as allocations`,
  );

test('an export has everything that is kept, each part with a sentence of what it is', async () => {
  const { json } = await door.ask(`/api/v1/counterparties/${person}/personal-data`, {
    headers: { 'X-Actor': 'Anna', 'Accept-Language': 'ru' },
  });
  const { parts } = personalData.parse(json);
  expect(parts.map(({ part }) => part)).toEqual(PERSONAL_PARTS);
  const rows = Object.fromEntries(parts.map((each) => [each.part, each.rows.length]));
  expect(rows).toMatchObject({
    card: 1,
    contacts: 2,
    accounts: 1,
    invoices: 2,
    payments: 2,
    activities: 1,
    messages: 1,
  });
  expect(parts.find(({ part }) => part === 'payments')).toMatchObject({
    what: 'Платежи, как их записал банк',
    cut: false,
    rows: [{ amount: '50000' }, { amount: '50000' }],
  });
});

test('an erasure leaves the accounts, and who paid only where the law on accounting asks for it', async () => {
  const before = await books();
  const done = await erase();
  expect(eraseAnswer.parse(done.json)).toMatchObject({ counts: { payments: 1, messages: 1, activities: 1 } });
  expect(await books()).toEqual(before);
  expect(await hits()).toEqual(['payment', 'original_chunk']);
  const kept = await door.store.query(
    `select number, payer_tax_number as inn, purpose <> '' as said from payment order by number`,
  );
  expect(kept).toEqual([
    { number: '1', inn: '', said: false },
    { number: '2', inn: PERSON.taxNumber, said: true },
  ]);
  expect(await door.store.query(`select status, reason->>'code' as code from delivery`)).toEqual([
    { status: 'suppressed', code: 'personal-erased' },
  ]);
  expect(await door.store.query(`select sequence from outbox where type = 'counterparty.erased.v1'`)).toHaveLength(1);
  // A card that was not sent to 1C yet is not sent any more; the papers are.
  const writings = await door.store.query(`select distinct kind, status, sent from written_document order by kind`);
  expect(writings).toEqual([
    { kind: 'counterparties', status: 'left', sent: null },
    { kind: 'payments', status: 'to-write', sent: null },
  ]);
});

test('when the time of keeping is over, nothing says who it was, and the sums are the same', async () => {
  await erase();
  const before = await books();
  await door.store.transaction((tx) => eraseOldPapers(tx, '2027-01-01'));
  expect(await books()).toEqual(before);
  expect(await hits()).toEqual([]);
  const [statement] = await door.store.query<{ id: string }>(
    `select id from import_file where kind = 'statement' limit 1`,
  );
  const original = await door.ask<{ code: string }>(`/api/v1/imports/${statement?.id}/original`);
  expect([original.status, original.json.code]).toEqual([404, 'original-erased']);
});

test('no source brings an erased person back, by its id or by the ИНН, and papers stay with the card', async () => {
  await erase();
  const before = await door.store.query(`select count(*)::int as n from counterparty`);
  await expectAdded(door, line(card({ phone: '+79160000000' })), 'again.jsonl').catch(() => undefined);
  await expectAdded(door, line(card({ ref: 'other-1' })), 'other.jsonl').catch(() => undefined);
  await expectAdded(door, line(invoice(3, '2026-03-01')), 'third.jsonl');
  expect(await door.store.query(`select count(*)::int as n from counterparty`)).toEqual(before);
  const [left] = await door.store.query(`select name, tax_number, phone, email from counterparty where id = $1`, [
    person,
  ]);
  expect(left).toEqual({ name: `Данные удалены ${person.slice(-12)}`, tax_number: '', phone: '', email: '' });
  expect(
    await door.store.query(`select number from invoice where counterparty_id = $1 order by number`, [person]),
  ).toHaveLength(3);
});

test('a company has no personal data; what is unknown and what is open is refused', async () => {
  const { json } = await door.ask<{ items: { id: string }[] }>(`/api/v1/counterparties?taxNumber=${CLIENT.taxNumber}`);
  const company = json.items[0]?.id ?? '';
  const refused = await door.tell<{ code: string }>(`/api/v1/counterparties/${company}/erase`, { why: 'x' });
  expect([refused.status, refused.json.code]).toEqual([422, 'person-expected']);
  await expectAdded(door, line(invoice(4, '2026-03-01')), 'open.jsonl');
  const open = await erase();
  expect([open.status, open.json.code]).toEqual([409, 'person-has-open-papers']);
  expect((await erase({ why: 'x', evenOpen: true })).status).toBe(200);
});

test('it is done whole or not at all', async () => {
  const before = await hits();
  const failing = door.store.transaction(async (tx) => {
    await erasePerson(tx, [person], '2021-01-01', { actor: 'person:Anna', why: 'x' });
    throw new Error('cut off');
  });
  await expect(failing).rejects.toThrow('cut off');
  expect(await hits()).toEqual(before);
});

test('a contact of a company is erased and does not come back; the audit log tells of it without saying who', async () => {
  const company = (phone: string): string =>
    line({
      ...card({ ref: 'party-1', kind: 'legal', name: CLIENT.name, fullName: CLIENT.name, inn: CLIENT.taxNumber }),
      email: 'buh@example.ru',
      phone: '',
      accounts: [],
      contacts: [{ kind: 'phone', value: phone, name: 'Сидорова Анна' }],
    });
  await expectAdded(door, company('+79167654321'), 'company.jsonl');
  const [contact] = await door.store.query<{ id: string }>(`select id from contact where name = 'Сидорова Анна'`);
  const exported = await door.ask(`/api/v1/contacts/${contact?.id}/personal-data`, { headers: { 'X-Actor': 'Anna' } });
  expect(personalData.parse(exported.json).parts[0]?.rows).toEqual([
    { kind: 'phone', value: '+79167654321', name: 'Сидорова Анна' },
  ]);
  expect((await door.tell(`/api/v1/contacts/${contact?.id}/erase`, { why: 'x' })).status).toBe(200);
  await expectAdded(door, company('+79167654321 '), 'company-again.jsonl').catch(() => undefined);
  expect(await door.store.query(`select id from contact where value = '+79167654321'`)).toEqual([]);
  const { items } = auditPage.parse((await door.ask('/api/v1/audit?action=personal.')).json);
  expect(items.map(({ action, actor }) => [action, actor])).toEqual([
    ['personal.erased', 'person:Anna'],
    ['personal.exported', 'person:Anna'],
  ]);
  expect(JSON.stringify(items)).not.toMatch(/Сидорова|7654321/);
});
