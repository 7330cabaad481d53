import { dayAt, type LocalDate, plusDays } from '../../../src/domain/local-date.js';
import { readBank } from '../../../src/store/reads/bank-reads.js';
import { listRates, ratesInForce } from '../../../src/store/reads/rate-reads.js';
import { takeQuestion } from '../../../src/store/writers/registry-limits.js';
import { CentralBank } from '../../support/central-bank.js';
import { openRegistryDesk, type RegistryDesk } from './registry-desk.js';

const today = dayAt(new Date(), 'Europe/Moscow');
const back = (days: number): LocalDate => plusDays(today, -days);

let bank: CentralBank;
let desk: RegistryDesk;
beforeEach(async () => {
  bank = new CentralBank();
  await bank.start();
  const [usd, eur] = bank.currencies;
  for (const days of [400, 30, 3, 1, 0]) usd!.values[back(days)] = `78,${String(days).padStart(4, '0')}`;
  for (const days of [30, 0]) eur!.values[back(days)] = '91,5000';
  desk = await openRegistryDesk({ cbr: { kind: 'cbr', url: bank.url, perSecond: 1_000, currencies: ['USD', 'EUR'] } });
});
afterEach(async () => {
  await bank.stop();
  await desk.close();
});

const kept = async (currency = 'USD') =>
  (await listRates(desk.store, { currency }, { limit: 100 })).items.map((each) => `${each.on} ${each.value}`);

test('a first reading brings a year of rates and the directory, the next one what is new', async () => {
  expect(await desk.sync('cbr')).toMatchObject({
    state: 'read',
    failure: null,
    notes: [],
    counts: { added: 6 + 3, changed: 0, erased: 0, refused: 0 },
  });
  expect(await kept()).toEqual([
    `${back(0)} 78.0000`,
    `${back(1)} 78.0001`,
    `${back(3)} 78.0003`,
    `${back(30)} 78.0030`,
  ]);
  expect(await readBank(desk.store, '044525225')).toMatchObject({ name: 'ПАО СБЕРБАНК', leftOn: null });

  bank.requests.length = 0;
  expect(await desk.sync('cbr')).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 2 } });
  expect(bank.requests.map((each) => each.url.pathname)).toEqual(['/scripts/XML_daily.asp']);

  bank.currencies[0]!.values[back(-1)] = '79,0000';
  expect(await desk.sync('cbr')).toMatchObject({ counts: { added: 1 } });
  expect((await kept())[0]).toBe(`${back(-1)} 79.0000`);
});

test('a rate that the central bank corrects is corrected, by a full reading', async () => {
  await desk.sync('cbr');
  bank.currencies[0]!.values[back(3)] = '77,7777';
  expect(await desk.sync('cbr', { full: true })).toMatchObject({ counts: { changed: 1 } });
  expect((await kept())[2]).toBe(`${back(3)} 77.7777`);
});

test('the rate of a day without one is the last one before it, and not older than holidays are long', async () => {
  await desk.sync('cbr');
  const asked = [back(0), back(2), back(20), back(31)].map((on) => ({ currency: 'USD', on }));
  const found = await ratesInForce(desk.store, [...asked, { currency: 'GBP', on: back(0) }]);
  expect(found.map((each) => each?.on)).toEqual([back(0), back(3), back(30), undefined, undefined]);
});

test('a currency without a rate is told', async () => {
  await desk.configure({ cbr: { kind: 'cbr', url: bank.url, currencies: ['USD', 'XTS'], banks: false } });
  expect((await desk.sync('cbr')).notes).toEqual([
    { code: 'rates-currency-unknown', params: { source: 'cbr', currency: 'XTS' } },
  ]);
});

test('a dry run keeps nothing', async () => {
  expect(await desk.sync('cbr', { dryRun: true })).toMatchObject({ state: 'read', counts: { added: 9 } });
  expect(await kept()).toEqual([]);
  expect(await readBank(desk.store, '044525225')).toBeUndefined();
});

test('a bank that leaves stays with its day, and comes back; a directory that has lost many waits for a person', async () => {
  for (let n = 0; n < 40; n++) bank.banks.push({ bankCode: `0440000${String(n).padStart(2, '0')}`, name: `Банк ${n}` });
  await desk.sync('cbr');
  const whole = bank.banks;

  bank.banks = whole.filter((each) => each.bankCode !== '044525187');
  bank.businessDay = '2026-01-16';
  expect(await desk.sync('cbr', { full: true })).toMatchObject({ notes: [], counts: { erased: 1 } });
  expect(await readBank(desk.store, '044525187')).toMatchObject({ leftOn: '2026-01-16' });

  bank.banks = whole.slice(0, 10);
  const held = { code: 'banks-shrank', params: { source: 'cbr', gone: 33, of: 42 } };
  expect((await desk.sync('cbr', { full: true })).notes).toEqual([held]);
  expect((await desk.list())[0]?.held).toEqual([held]);
  expect(await readBank(desk.store, '044000039')).toMatchObject({ leftOn: null });

  expect(await desk.sync('cbr', { acceptShrink: true })).toMatchObject({ notes: [], counts: { erased: 33 } });
  expect((await desk.list())[0]?.held).toEqual([]);
  expect(await readBank(desk.store, '044525187')).toMatchObject({ leftOn: null });
  expect(await readBank(desk.store, '044000039')).toMatchObject({ leftOn: '2026-01-16' });
});

test('our own accounts get the names of their banks, where nobody gave one', async () => {
  await desk.store.query(
    `insert into organization (id, tax_number) values ('00000000-0000-7000-8000-000000000001', '7725002343')`,
  );
  await desk.store.query(
    `insert into bank_account (id, organization_id, number, bank_code, bank_name, currency)
     select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', n, '044525225', name, 'RUB'
     from (values ('40702810900000002851', ''), ('40702810900000002852', 'Наш банк')) as t(n, name)`,
  );
  await desk.sync('cbr');
  expect(await desk.store.query(`select bank_name from bank_account order by number`)).toEqual([
    { bank_name: 'ПАО СБЕРБАНК' },
    { bank_name: 'Наш банк' },
  ]);
});

test('a service that fails gets a pause that the daemon keeps, and a person need not', async () => {
  bank.trouble = () => ({ status: 503 });
  const failure = { code: 'registry-failed', params: { source: 'cbr', status: 503 } };
  expect(await desk.sync('cbr')).toMatchObject({ state: 'failed', failure });
  const asked = bank.requests.length;
  bank.trouble = () => undefined;
  expect(await desk.sync('cbr')).toMatchObject({ state: 'failed', failure });
  expect(bank.requests).toHaveLength(asked);
  expect(await desk.due()).toEqual([]);
  expect(await desk.sync('cbr', { insist: true })).toMatchObject({ state: 'read' });
});

test('what came before the line was cut stays, and the rest comes with the next run', async () => {
  let left = 2;
  bank.trouble = () => (left-- > 0 ? undefined : 'drop');
  expect(await desk.sync('cbr')).toMatchObject({ state: 'failed' });
  expect(await kept()).toHaveLength(4);
  expect(await kept('EUR')).toEqual([]);
  bank.trouble = () => undefined;
  expect(await desk.sync('cbr', { insist: true })).toMatchObject({ state: 'read' });
  expect(await kept('EUR')).toHaveLength(2);
});

test('a day and a second have so many questions, whoever asks', async () => {
  const limits = { perSecond: 1, perDay: 30 };
  const turns = await Promise.all(Array.from({ length: 40 }, () => takeQuestion(desk.store, 'x', limits)));
  expect(turns.filter((each) => 'waitMs' in each)).toHaveLength(30);
  expect(turns.filter((each) => 'reason' in each)[0]).toEqual({
    reason: { code: 'registry-quota-spent', params: { source: 'x', perDay: 30 } },
  });
  const waits = turns.flatMap((each) => ('waitMs' in each ? [each.waitMs] : [])).sort((a, b) => a - b);
  // Thirty questions a second from one another: the last one waits for the others.
  expect(waits.at(-1)).toBeGreaterThan(20_000);
  await desk.store.query(`update registry_limit set day = day - 1`);
  expect(await takeQuestion(desk.store, 'x', limits)).toMatchObject({ waitMs: expect.any(Number) });
  expect(await desk.store.query(`select used from registry_limit where source = 'x'`)).toEqual([{ used: 1 }]);
});

test('it is due when so many minutes have passed', async () => {
  expect(await desk.due()).toEqual(['cbr']);
  await desk.sync('cbr');
  expect(await desk.due()).toEqual([]);
  await desk.store.query(`update sync_source set started_at = now() - interval '61 minutes'`);
  expect(await desk.due()).toEqual(['cbr']);
  expect(await desk.check()).toMatchObject([{ source: 'cbr', ok: true, warnings: [] }]);
});

test('an unknown kind and a wrong field are told with their place', async () => {
  await desk.configure({ cbr: { kind: 'cbr', currencies: ['usd'] } });
  await expect(desk.sync('cbr')).rejects.toMatchObject({
    reason: { code: 'config-broken', params: { field: 'sources.cbr.currencies.0' } },
  });
  await desk.configure({ cbr: { kind: 'cbrf' } });
  await expect(desk.sync('cbr')).rejects.toMatchObject({
    reason: { params: { problem: "unknown kind 'cbrf', known are odata, cbr, dadata, focus, egrul" } },
  });
});
