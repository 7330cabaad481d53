import { takeSlot } from '../../../src/store/writers/schedule-slots.js';
import { freshDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase(8);
});
afterAll(() => database.drop());

const daily = (): Promise<boolean> => takeSlot(database.store, 'daily', 'YYYY-MM-DD');

test('of all who come for a slot at once, one wins it, and nobody later', async () => {
  const won = await Promise.all(Array.from({ length: 8 }, daily));
  expect(won.filter(Boolean)).toHaveLength(1);
  expect(await daily()).toBe(false);
  expect(await takeSlot(database.store, 'another', 'YYYY-MM-DD')).toBe(true);
});

test('who wins a slot sweeps the old ones of that schedule, and no other', async () => {
  await database.store.query(`truncate schedule_slot`);
  await database.store.query(
    `insert into schedule_slot (schedule, slot) values ('daily', '2020-01-01'), ('another', '2020-01-01'),
       ('daily', to_char(now() at time zone 'UTC' - interval '3 days', 'YYYY-MM-DD'))`,
  );
  expect(await daily()).toBe(true);
  const left = await database.store.query<{ schedule: string; n: number }>(
    'select schedule, count(*)::int as n from schedule_slot group by schedule order by schedule',
  );
  expect(left).toEqual([
    { schedule: 'another', n: 1 },
    { schedule: 'daily', n: 2 },
  ]);
});
