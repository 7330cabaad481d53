import { searchAnswer } from '../../../src/console/api/search.js';
import { US } from '../../support/statement-text.js';
import { type Door, loadInvoices, openDoor } from './door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor({ http: { requestsPerSecond: 100_000 } });
  await loadInvoices(door, 2);
  const put = async (kind: string, records: unknown[]): Promise<void> => {
    const { status, text } = await door.ask(`/api/v1/${kind}`, { method: 'PUT', json: { source: 'crm', records } });
    if (status !== 200 || /"refused":[1-9]/.test(text)) throw new Error(text);
  };
  await put('counterparties', [
    { externalId: '1', name: 'ООО "Молочные реки"', taxNumber: '7707083893', phone: '+7 912 345-67-89' },
    { externalId: '2', name: 'ИП Чернышёв Пётр Ильич', kind: 'sole', email: 'Petr@Example.ru' },
    { externalId: '3', name: 'АО "Северсталь-метиз"', fullName: 'Акционерное общество "Северсталь-метиз"' },
    { externalId: '4', name: 'ООО "Заря"' },
    { externalId: '5', name: 'ООО "Стройматериалы и инструмент"' },
  ]);
  const parties = { organizationTaxNumber: US.taxNumber, counterpartyExternalId: '1' };
  await put('agreements', [{ externalId: 'a', number: 'Д-77/2026', signedOn: '2026-01-10', ...parties }]);
  await put('orders', [
    { externalId: 'o', number: 'ЗК-000077', orderedOn: '2026-02-01', status: 'new', amount: '1', ...parties },
  ]);
}, 60_000);
afterAll(() => door.close());

const search = async (q: string, key?: string) => {
  const answer = await door.ask(`/api/v1/search?q=${encodeURIComponent(q)}`, {
    headers: key ? { 'X-Api-Key': key } : {},
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return searchAnswer.parse(answer.json).items;
};
const found = async (q: string) => (await search(q)).map((each) => `${each.by}: ${each.name ?? each.number}`);

test.each([
  ['молочная река', 'words: ООО "Молочные реки"'],
  ['РЕКАМИ молочными', 'words: ООО "Молочные реки"'],
  ['молоч', 'words: ООО "Молочные реки"'],
  ['чернышев', 'words: ИП Чернышёв Пётр Ильич'],
  ['Петром чернышёвым', 'alike: ИП Чернышёв Пётр Ильич'],
  ['северсталь', 'words: АО "Северсталь-метиз"'],
  ['ООО Заря', 'words: ООО "Заря"'],
  ['строительные инструменты', undefined],
  ['стройматериал', 'words: ООО "Стройматериалы и инструмент"'],
  ['малочные риеки', 'alike: ООО "Молочные реки"'],
  ['севирсталь', 'alike: АО "Северсталь-метиз"'],
  ['чирнышев', 'alike: ИП Чернышёв Пётр Ильич'],
  ['Чернышёва Петра', 'alike: ИП Чернышёв Пётр Ильич'],
  ['770708', 'taxNumber: ООО "Молочные реки"'],
  ['7707083893', 'taxNumber: ООО "Молочные реки"'],
  ['8 (912) 345-67-89', 'phone: ООО "Молочные реки"'],
  ['petr@example.ru', 'email: ИП Чернышёв Пётр Ильич'],
  ['ут-2', 'number: 00УТ-000002'],
  ['00УТ-000001', 'number: 00УТ-000001'],
  ['д-77', 'number: Д-77/2026'],
  ['зк-0000', 'number: ЗК-000077'],
])('%j finds %j first', async (q, expected) => {
  const [first] = await found(q);
  if (expected !== undefined) expect(first).toBe(expected);
});

test.each(['ыйфячэ', '12345678901', "'; drop table invoice; --", '%%%', '& | ! ( ) :*', '\\', 'и', '«»'])(
  '%j is no error and finds nothing',
  async (q) => {
    expect(await found(q)).toEqual([]);
  },
);

test.each(['', ' ', '%00', 'a'.repeat(101)])('%j is refused', async (q) => {
  expect((await door.ask(`/api/v1/search?q=${q === '%00' ? q : encodeURIComponent(q)}`)).status).toBe(400);
});

test('without the trigrams of the server words are found still, and mistyped ones are not', async () => {
  const own = await openDoor();
  try {
    await loadInvoices(own, 1);
    await own.store.query('drop extension pg_trgm cascade');
    const ask = async (q: string) =>
      searchAnswer
        .parse((await own.ask(`/api/v1/search?q=${encodeURIComponent(q)}`)).json)
        .items.map((each) => each.by);
    expect(await ask('ромашки')).toEqual(['words']);
    expect(await ask('рамашка')).toEqual([]);
  } finally {
    await own.close();
  }
});

/** Last: from the first key on everybody needs one. */
test('a role finds what it may read', async () => {
  const keys: Record<string, string> = {};
  for (const role of ['administrator', 'marketing', 'reader']) {
    const headers: Record<string, string> = keys['administrator'] ? { 'X-Api-Key': keys['administrator'] } : {};
    keys[role] = (await door.tell<{ key: string }>('/api/v1/keys', { name: role, role }, headers)).json.key;
    while ((await door.ask('/api/v1/payments')).status !== 401) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await search('00УТ-000001', keys['marketing'])).toEqual([]);
  expect(await search('+79123456789', keys['marketing'])).toHaveLength(1);
  expect(await search('+79123456789', keys['reader'])).toEqual([]);
  expect((await search('чернышев', keys['reader']))[0]?.name).toBe('ИП Ч. П. И.');
});
