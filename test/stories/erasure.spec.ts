import { jest } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { makePlace, type Place, sverka, told } from '../support/service.js';
import { registerFile } from './world.js';

// A person takes back consent: what is kept is given out, then erased, and the next register does not bring it back.

jest.setTimeout(240_000);

const INN = '500100732259';
const PETROV = {
  ref: 'person-1',
  kind: 'sole',
  name: 'ИП Петров Иван Сергеевич',
  fullName: 'ИП Петров Иван Сергеевич',
  inn: INN,
  kpp: '',
  email: 'petrov@example.ru',
  phone: '+79161234567',
  region: '50',
  locale: 'ru',
  accounts: [],
  contacts: [],
};

let database: TestDatabase;
let place: Place;
beforeAll(async () => {
  database = await freshDatabase(2);
  place = await makePlace({ DATABASE_URL: database.url });
});
afterAll(async () => {
  await place.remove();
  await database.drop();
});

test('a person is exported, erased, and stays erased', async () => {
  await told(place, 'import', await registerFile(place, 'clients.jsonl', [PETROV]));
  await told(place, 'note', INN, 'Просил прайс', '--kind', 'call', '--on', '2026-03-01');
  const history = await sverka(place, 'list', 'timeline', '--counterparty', INN);
  expect(history.out).toContain('Call: Просил прайс');

  const exported = await sverka(place, 'personal', 'export', INN);
  expect(exported.status).toBe(0);
  expect(exported.out).toContain('petrov@example.ru');

  expect(await sverka(place, 'personal', 'erase', INN, '--why', 'consent withdrawn')).toMatchObject({ status: 2 });
  const erased = await sverka(place, 'personal', 'erase', INN, '--why', 'consent withdrawn', '--yes');
  expect(erased).toMatchObject({ status: 0, err: '' });
  expect(await sverka(place, 'personal', 'export', INN)).toMatchObject({ status: 1 });

  await told(place, 'import', await registerFile(place, 'again.jsonl', [{ ...PETROV, phone: '+79160000000' }]));
  const cards = await database.store.query(`select tax_number, email, phone from counterparty`);
  expect(cards).toEqual([{ tax_number: '', email: '', phone: '' }]);
  const log = await sverka(place, 'list', 'audit');
  expect(log.out).toMatch(/personal\.erased/);
  expect(log.out).not.toMatch(/Петров|500100732259/);
  expect(await sverka(place, 'audit', 'verify')).toMatchObject({ status: 0 });
});
