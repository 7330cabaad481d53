import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { PERMISSIONS } from '../../src/console/gate/permissions.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import {
  type Ended,
  makePlace,
  type Place,
  QUICK,
  run,
  type Running,
  startService,
  until,
} from '../support/service.js';
import { SmscProvider } from '../support/smsc-provider.js';
import { SmtpRecorder } from '../support/smtp-recorder.js';
import { CLIENT } from '../support/statement-text.js';
import { clientRow, dayAgo, drop, invoiceRow, payment, registerFile, statementOf } from './world.js';

// Secrets and persons that nobody else has are given to the whole service, its neighbours are made to fail and to repeat what they were
// told, and then everything that it said anywhere is searched.

jest.setTimeout(240_000);

const canary = (name: string): string => `canary-${name}-${randomBytes(9).toString('hex')}`;

const SECRETS = {
  database: canary('database'),
  broker: canary('broker'),
  mail: canary('mail'),
  sms: canary('sms'),
  administrator: canary('administrator'),
};

const PERSON = { email: 'kanareyka.ptitsyna@kletka.example', phone: '+79035557391', account: '40702810938000017791' };

/** Everything that was said, by where. */
const said: { readonly where: string; readonly text: string }[] = [];
const logs: { readonly where: string; readonly text: string }[] = [];

let database: TestDatabase;
let place: Place;
let service: Running;
let made = '';
const mail = new SmtpRecorder();
const sms = new SmscProvider();

const keep = (where: string, ended: Ended): Ended => {
  said.push({ where: `${where}, stdout`, text: ended.out }, { where: `${where}, stderr`, text: ended.err });
  logs.push({ where: `${where}, stderr`, text: ended.err });
  return ended;
};

const command = async (args: readonly string[], variables: Record<string, string> = {}): Promise<Ended> =>
  keep(`sverka ${args.join(' ')}`, await run(place, args, variables).ended);

async function ask(path: string, init: RequestInit = {}, key = SECRETS.administrator): Promise<string> {
  const headers = { 'X-Api-Key': key, 'X-Actor': 'Anna', ...init.headers };
  const answer = await fetch(`${service.address}${path}`, { ...init, headers, redirect: 'manual' });
  const text = await answer.text();
  said.push({ where: `${init.method ?? 'GET'} ${path}`, text: `${JSON.stringify([...answer.headers])}\n${text}` });
  return text;
}

/** The database with a password that its server may not even ask for. */
function withPassword(url: string): string {
  const own = new URL(url);
  if (own.password === '') own.password = SECRETS.database;
  else SECRETS.database = own.password;
  return own.href;
}

beforeAll(async () => {
  database = await freshDatabase(2);
  const [smtpPort, smscUrl] = [await mail.start(), await sms.start()];
  mail.tricks = { auth: { reply: `535 5.7.8 ${SECRETS.mail} is not the password of ${PERSON.email}` } };
  sms.mode = { mode: 'error', code: 2 };
  place = await makePlace(
    {
      DATABASE_URL: withPassword(database.url),
      SVERKA_API_KEY: SECRETS.administrator,
      SMTP_PASSWORD: SECRETS.mail,
      SMSC_PASSWORD: SECRETS.sms,
      SVERKA_LOG_LEVEL: 'debug',
    },
    '',
  );
  const channels = [
    'channels:',
    `  post: { kind: smtp, host: 127.0.0.1, port: ${smtpPort}, requireTls: false, user: buh, passwordFrom: SMTP_PASSWORD, from: buh@ours.example }`,
    `  sms: { kind: smsc, url: '${smscUrl}', login: demo, passwordFrom: SMSC_PASSWORD }`,
  ];
  await writeFile(join(place.folder, 'config/default.yaml'), `${channels.join('\n')}\n${QUICK}`);
  service = await startService(place);
});

afterAll(async () => {
  await service?.stop();
  await place?.remove();
  await Promise.all([mail.stop(), sms.stop()]);
  await database?.drop();
});

test('a day with failures everywhere', async () => {
  made = (JSON.parse(await ask('/api/v1/keys', post({ name: 'canary', scopes: ['read'] }))) as { key: string }).key;
  // The answer that shows it once is the one place where it may stand.
  said.pop();
  const account = [{ number: PERSON.account, bik: '044525225' }];
  const clients = await registerFile(place, 'clients.jsonl', [
    clientRow({ email: PERSON.email, phone: PERSON.phone, accounts: account }),
  ]);
  const invoices = await registerFile(place, 'invoices.jsonl', [invoiceRow(1, 150_000), invoiceRow(2, 300_000)]);
  expect(await command(['import', clients, invoices])).toMatchObject({ status: 0 });
  const paid = { ...payment(1, 150_000, dayAgo(1)), from: { ...CLIENT, account: PERSON.account } };
  const whole = Buffer.from(statementOf(dayAgo(1), [paid]));
  await drop(place, 'whole.txt', whole);
  await drop(place, 'cut.txt', whole.subarray(0, whole.length - 60));
  const login = Buffer.from(`\0buh\0${SECRETS.mail}`).toString('base64');
  await until('the mail server heard the password', () => mail.lines.some((each) => each.includes(login)), 60_000);
  await until('and its refusal was kept', async () => !/"reason":null/.test(await ask('/api/v1/deliveries')), 60_000);
});

test('every address, with the right key and with wrong ones', async () => {
  for (const route of Object.keys(PERMISSIONS).filter((each) => each.startsWith('GET '))) {
    const path = route
      .slice(4)
      .replace(/:\w+/, '00000000-0000-7000-8000-000000000001')
      .replace('*', 'swagger-ui-init.js');
    await ask(path);
    await ask(path, {}, `${made}x`);
    await ask(path, {}, `${SECRETS.administrator}x`);
  }
  await ask(`/api/v1/payments?q=${SECRETS.administrator}%00`);
  await ask('/api/v1/matching/run', post({ dryRun: SECRETS.mail.length }));
});

test('commands, with the neighbours away or refusing', async () => {
  const broker = `amqp://canary:${SECRETS.broker}@127.0.0.1:5672/`;
  const nowhere = new URL(place.variables['DATABASE_URL'] ?? '');
  nowhere.port = '1';
  const [deep, refused, away] = await Promise.all([
    command(['doctor', '--deep']),
    command(['doctor'], { AMQP_URL: broker }),
    command(['doctor', '--json'], { DATABASE_URL: nowhere.href }),
    command(['export', 'events']),
  ]);
  expect([deep.status, refused.status, away.status]).toEqual([1, 3, 3]);
  // Something to tell for a relay whose broker does not let it in.
  keep('the service', await service.stop());
  await command(['import', await registerFile(place, 'more.jsonl', [clientRow({ name: 'Другое имя' })])]);
  const daemon = await startService(place, 'daemon', { AMQP_URL: broker });
  await until('the relay says that the broker is away', () => /broker-/.test(daemon.err), 30_000);
  keep('the daemon without a broker', await daemon.stop());
});

test('the whole database', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(rows.length).toBeGreaterThan(15);
  for (const { name } of rows) {
    const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
    said.push({ where: `table ${name}`, text: found.rows.map((each) => each.row).join('\n') });
  }
  await client.end();
});

test('no secret was said anywhere, in any dress', async () => {
  const own = Object.fromEntries([...Object.entries(SECRETS), ['made', made.slice('sverka_'.length)]]);
  expect(said.length).toBeGreaterThan(60);
  expect(said.reduce((sum, each) => sum + each.text.length, 0)).toBeGreaterThan(50_000);
  const hits = Object.entries(own).flatMap(([name, secret]) => {
    const dresses = [
      secret,
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      Buffer.from(secret).toString('hex'),
      encodeURIComponent(secret),
    ];
    return said
      .filter(({ text }) => dresses.some((each) => text.includes(each)))
      .map(({ where }) => `${name} in ${where}`);
  });
  expect(hits).toEqual([]);
  // The search would find one: the client's address is no secret to whoever may read.
  expect(said.some(({ text }) => text.includes(PERSON.email))).toBe(true);
});

test('no person stands in a log', () => {
  const text = logs.map((each) => each.text).join('\n');
  expect(text.length).toBeGreaterThan(1_000);
  const digits = PERSON.phone.slice(1);
  const dresses = [PERSON.email, PERSON.account, PERSON.phone, digits, `8${digits.slice(1)}`];
  expect(dresses.filter((each) => text.includes(each))).toEqual([]);
});

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
