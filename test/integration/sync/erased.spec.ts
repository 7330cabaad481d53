import { ErasePerson } from '../../../src/personal/erase-person.js';
import { loadSettings } from '../../../src/settings/settings.js';
import { OnecBase } from '../../support/onec-base.js';
import { fillCompany, partnerRow, partyRow } from '../../support/onec-company.js';
import { type Desk, openDesk } from './desk.js';

const INN = '500100732259';
const PERSON = {
  Description: 'Петров Иван Сергеевич',
  НаименованиеПолное: 'Петров Иван Сергеевич',
  ЮрФизЛицо: 'ФизЛицо',
  ИНН: INN,
  КПП: '',
};

let desk: Desk;
const base = new OnecBase();
beforeAll(async () => {
  fillCompany(base, { parties: 3, invoices: 3 });
  base.write('Catalog_Контрагенты', partyRow(1, PERSON));
  base.write('Catalog_Партнеры', partnerRow(1, { Description: 'Петров Иван' }));
  desk = await openDesk(base);
  await desk.sync();
}, 60_000);
afterAll(() => desk.close());

const said = () =>
  desk.store.query(
    `select (select count(*)::int from counterparty c where c::text like '%Петров%') as cards,
       (select count(*)::int from client k where k::text like '%Петров%') as clients,
       (select count(*)::int from ledger_record m where m::text like '%Петров%') as records,
       (select count(*)::int from counterparty) as all`,
  );

test('what 1C goes on saying of an erased person is not kept, neither as a card nor as a record', async () => {
  expect(await said()).toMatchObject([{ cards: 1, records: 2 }]);
  const erase = new ErasePerson(desk.store, loadSettings({ SVERKA_HOME: '/nonexistent' }));
  await erase.run({ counterparty: INN }, { actor: 'Anna', why: 'Отзыв согласия', evenOpen: true });
  const gone = [{ cards: 0, clients: 0, records: 0, all: 3 }];
  expect(await said()).toEqual(gone);
  await desk.sync({ full: true });
  expect(await said()).toEqual(gone);
  base.write('Catalog_Контрагенты', partyRow(1, { ...PERSON, НаименованиеПолное: 'Петров И. С.' }));
  base.write('Catalog_Партнеры', partnerRow(1, { Description: 'Петров И. С.' }));
  const { refused } = (await desk.sync()).counts;
  expect(refused).toBe(0);
  expect(await said()).toEqual(gone);
  await desk.sync({ full: true });
  expect(await said()).toEqual(gone);
});
