import { one } from '../../support/verbs.js';
import { type Answer, type Asked, type Door, openDoor } from './door.js';

const ADMIN = 'the-key-of-an-administrator-of-tests-0123456789';
const LIMIT = 64 * 1024;

let door: Door;
beforeAll(async () => {
  door = await openDoor({
    variables: { SVERKA_API_KEY: ADMIN },
    config: { exchange: { enabled: true, give: ['sverka'], fileLimitBytes: LIMIT } },
  });
  const order = (ref: string, status: string): string =>
    `${JSON.stringify({ ref, number: `Z-${ref}`, date: '2026-03-01', status, amount: 1234500, currency: 'RUB', organization: '7725002343', party: 'c1' })}\n`;
  const client = { ref: 'c1', kind: 'legal', name: 'ООО "Ромашка" & Ко', fullName: '', inn: '7827004526', kpp: '782701001', email: 'buh@example.ru', phone: '', region: '', accounts: [] }; // prettier-ignore
  await upload(`${JSON.stringify(client)}\n`);
  await upload(order('1', 'Новый') + order('2', 'Новый'));
});
afterAll(() => door.close());

async function upload(content: string): Promise<void> {
  const { status } = await door.ask(`/api/v1/imports?name=file`, {
    method: 'POST',
    body: content,
    headers: { 'Content-Type': 'application/octet-stream', 'X-Api-Key': ADMIN },
  });
  expect(status).toBe(201);
}

const basic = (key: string): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(`1c:${key}`).toString('base64')}`,
});
const call = (query: string, headers: Record<string, string>, asked: Asked = {}): Promise<Answer> =>
  door.ask(`/api/v1/exchange/commerceml?type=sale&${query}`, { ...asked, headers: { ...headers, ...asked.headers } });

/** Signs in as 1C does, and gives the headers with which it goes on: the cookie alone. */
async function signIn(key = ADMIN): Promise<Record<string, string>> {
  const { text } = await call('mode=checkauth', basic(key));
  const [word, name, value] = text.split('\n');
  expect([word, name]).toEqual(['success', 'sverka_exchange']);
  return { Cookie: `lang=ru; ${name}=${value}` };
}

const send = (headers: Record<string, string>, name: string, body: string | Uint8Array): Promise<Answer> =>
  call(`mode=file&filename=${name}`, headers, { method: 'POST', body, headers: { 'Content-Type': 'text/xml' } });

const exchange = (...documents: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация>${documents.join('')}</КоммерческаяИнформация>`;
const document = (id: string, state: string, client = '1c-guid'): string =>
  `<Документ><Ид>${id}</Ид><Номер>Z-1</Номер><Дата>2026-03-01</Дата><ХозОперация>Заказ товара</ХозОперация><Валюта>RUB</Валюта><Сумма>12345.00</Сумма><Контрагенты><Контрагент><Ид>${client}</Ид><Наименование>Ромашка</Наименование><ИНН>7827004526</ИНН><КПП>782701001</КПП><Роль>Покупатель</Роль></Контрагент></Контрагенты><ЗначенияРеквизитов><ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>${state}</Значение></ЗначениеРеквизита></ЗначенияРеквизитов></Документ>`;

const idsIn = (xml: string): string[] => [...xml.matchAll(/<Документ><Ид>([^<]+)/g)].map((each) => each[1] as string);

test('1C takes the orders of the sources that are named, once, and brings back what became of them', async () => {
  const headers = await signIn();
  expect((await call('mode=init', headers)).text).toBe(`zip=no\nfile_limit=${LIMIT}\n`);
  const offered = await call('mode=query', headers);
  expect(offered.headers['content-type']).toBe('text/xml; charset=utf-8');
  expect(offered.text).toContain('<Наименование>ООО &quot;Ромашка&quot; &amp; Ко</Наименование>');
  expect(offered.text).toContain('<Сумма>12345.00</Сумма>');
  const ids = idsIn(offered.text);
  expect(ids).toHaveLength(2);
  // Until 1C says that it has them, they are offered again.
  expect(idsIn((await call('mode=query', headers)).text)).toEqual(ids);
  expect((await call('mode=success', headers)).text).toBe('success\n');
  expect(idsIn((await call('mode=query', headers)).text)).toEqual([]);

  const client = /<Контрагент><Ид>([^<]+)/.exec(offered.text)?.[1];
  const back = exchange(document(ids[0] as string, '[P] В работе', client));
  expect((await send(headers, 'orders-1.xml', back)).text).toMatch(/^success\n/);
  expect(await one(door.store, 'select count(*) from client_order')).toBe(2n);
  expect(await one(door.store, 'select count(*) from counterparty')).toBe(1n);
  expect(await one(door.store, `select status from client_order where id = '${ids[0]}'`)).toBe('В работе');
  // What 1C changed it is shown once more; then both sides have the same, and the exchange is silent.
  expect(idsIn((await call('mode=query', headers)).text)).toEqual([ids[0]]);
  await call('mode=success', headers);
  await send(headers, 'orders-2.xml', back);
  expect(idsIn((await call('mode=query', headers)).text)).toEqual([]);
});

test('a file comes in pieces as long as the limit, the last one shorter, and is read once', async () => {
  const headers = await signIn();
  await call('mode=init', headers);
  const whole = Buffer.from(exchange(document('piece-1', 'Новый'), `<!--${'x'.repeat(LIMIT)}-->`));
  expect((await send(headers, 'big.xml', whole.subarray(0, LIMIT))).text).toBe('success\n');
  expect(await one(door.store, `select count(*) from external_id where external_id = 'piece-1'`)).toBe(0n);
  expect((await send(headers, 'big.xml', whole.subarray(LIMIT))).text).toBe('success\n2/2/0\n');
  expect((await call('mode=import&filename=big.xml', headers)).text).toBe('success\n2/2/0\n');
  expect(await one(door.store, `select count(*) from import_file where name = 'big.xml'`)).toBe(1n);
});

test('a piece that came twice fails in words, and a new beginning mends it', async () => {
  const headers = await signIn();
  const whole = exchange(document('twice', 'Новый'));
  await call('mode=init', headers);
  expect((await send(headers, 'a.xml', whole + whole)).text).toMatch(/^failure\nXML/);
  await call('mode=init', headers);
  expect((await send(headers, 'a.xml', whole)).text).toMatch(/^success/);
});

test.each([
  ['another kind of exchange', 'type=catalog&mode=checkauth', /^failure\nПринимается только обмен заказами/],
  ['a mode that is not there', 'type=sale&mode=deactivate', /^failure\nРежим обмена/],
  ['a file that was not sent', 'type=sale&mode=import&filename=x.xml', /^failure\nФайл «x.xml»/],
])('%s is refused in words', async (_, query, expected) => {
  const headers = await signIn();
  const { status, text } = await door.ask(`/api/v1/exchange/commerceml?${query}`, {
    headers: { ...basic(ADMIN), ...headers },
  });
  expect([status, text]).toEqual([200, expect.stringMatching(expected)]);
});

test.each(['../../etc/passwd', '..', 'a/b.xml', '.hidden', 'a\0b', ''])('the file name %j is refused', async (name) => {
  const { text } = await send(await signIn(), encodeURIComponent(name), '<x/>');
  expect(text).toMatch(/^failure\nИмя файла/);
});

test('a piece that is too large, a DOCTYPE and an archive are refused in words', async () => {
  const headers = await signIn();
  expect((await send(headers, 'a.xml', Buffer.alloc(LIMIT + 1, 32))).text).toMatch(/^failure\nЧасть файла больше/);
  expect((await send(headers, 'b.xml', '<!DOCTYPE x [<!ENTITY a "b">]><КоммерческаяИнформация/>')).text).toMatch(
    /^failure\n/,
  );
  expect((await send(headers, 'c.zip', 'PK\x03\x04')).text).toMatch(/^failure\n/);
});

test('nobody goes on with the talk of another, and a page of a browser begins none', async () => {
  const { json } = await door.tell<{ key: string }>(
    '/api/v1/keys',
    { name: '1c', scopes: ['import'] },
    { 'X-Api-Key': ADMIN },
  );
  const headers = await signIn();
  expect((await call('mode=init', { ...headers, ...basic(json.key) })).text).toMatch(/^failure\nСеанс/);
  expect((await call('mode=init', basic(ADMIN))).text).toMatch(/^failure\nСеанс/);
  for (const [name, value] of [
    ['Origin', 'https://evil.example'],
    ['Sec-Fetch-Site', 'same-origin'],
  ] as const)
    expect((await call('mode=query', { ...headers, [name]: value })).status).toBe(403);
});

test('a key is asked as Basic, must be allowed to read what it is given, and ends the talk when it is revoked', async () => {
  const wrong = await call('mode=checkauth', basic('no-key-at-all'));
  expect([wrong.status, wrong.headers['www-authenticate']]).toEqual([401, 'Basic realm="sverka"']);
  expect((await call('mode=init', { Cookie: `sverka_exchange=${'a'.repeat(43)}` })).status).toBe(401);
  // Elsewhere a password is no key.
  expect((await door.ask('/api/v1/payments', { headers: basic(ADMIN) })).status).toBe(401);
  const { json } = await door.tell<{ key: string; id: string }>(
    '/api/v1/keys',
    { name: '1c-files', scopes: ['import'] },
    { 'X-Api-Key': ADMIN },
  );
  const headers = await signIn(json.key);
  expect((await call('mode=query', headers)).text).toMatch(/^failure\nКлюч не даёт читать/);
  await door.store.query(`update api_key set revoked_at = now() where name = '1c-files'`);
  const until = Date.now() + 10_000;
  while ((await call('mode=init', headers)).status !== 401 && Date.now() < until);
  expect((await call('mode=init', headers)).status).toBe(401);
});

test('without its setting there is no exchange', async () => {
  const closed = await openDoor();
  const { status } = await closed.ask('/api/v1/exchange/commerceml?type=sale&mode=checkauth');
  expect(status).toBe(404);
  await closed.close();
});
