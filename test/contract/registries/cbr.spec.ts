import { Refused } from '../../../src/domain/failure.js';
import type { LocalDate } from '../../../src/domain/local-date.js';
import { openRegistry } from '../../../src/connectors/registries/registry-list.js';
import { type ReferenceRegistry, RegistryPaused } from '../../../src/connectors/registries/registry.js';
import { CentralBank } from '../../support/central-bank.js';
import { toWindows1251 } from '../../support/windows-1251.js';

const day = (text: string): LocalDate => text as LocalDate;

let bank: CentralBank;
let registry: ReferenceRegistry;
beforeEach(async () => {
  bank = new CentralBank();
  await bank.start();
  bank.currencies[0]!.values['2026-01-14'] = '78,2267';
  bank.currencies[0]!.values['2026-01-15'] = '78,5310';
  bank.currencies[3]!.values['2026-01-15'] = '49,4321';
  registry = open();
});
afterEach(() => bank.stop());

const open = (more: object = {}): ReferenceRegistry => {
  const opened = openRegistry(
    'cbr',
    { kind: 'cbr', url: bank.url, ...more },
    { secret: () => undefined, pathOf: (path) => path },
  );
  return opened.registry as ReferenceRegistry;
};

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );

test('the rates of a day are read exactly, with their nominal', async () => {
  expect(await registry.ratesOn(day('2026-01-15'))).toEqual({
    on: '2026-01-15',
    rates: [
      { currency: 'USD', id: 'R01235', on: '2026-01-15', nominal: 1, value: 78_5310_0000n },
      { currency: 'JPY', id: 'R01820', on: '2026-01-15', nominal: 100, value: 49_4321_0000n },
    ],
  });
});

test('a day without rates is answered with the last one, under its own day', async () => {
  expect((await registry.ratesOn(day('2026-01-18'))).on).toBe('2026-01-15');
});

test('the history of a currency has every day that has a rate', async () => {
  const rates = await registry.rateHistory('USD', 'R01235', day('2026-01-01'), day('2026-01-31'));
  expect(rates).toEqual([
    { currency: 'USD', on: '2026-01-14', nominal: 1, value: 78_2267_0000n },
    { currency: 'USD', on: '2026-01-15', nominal: 1, value: 78_5310_0000n },
  ]);
  expect(await registry.rateHistory('EUR', 'R01239', day('2026-01-01'), day('2026-01-31'))).toEqual([]);
});

test('the days are asked for as the service wants them', async () => {
  await registry.rateHistory('USD', 'R01235', day('2026-01-02'), day('2026-01-31'));
  expect(bank.requests[0]?.url.search).toBe('?date_req1=02%2F01%2F2026&date_req2=31%2F01%2F2026&VAL_NM_RQ=R01235');
  expect(bank.requests[0]?.headers['user-agent']).toBe('sverka');
});

test('the directory of БИК is fetched from where the short address leads, and read', async () => {
  const { businessDay, banks } = await registry.banks();
  expect(businessDay).toBe('2026-01-15');
  expect(banks.map((each) => each.bankCode)).toEqual(['044525225', '044525187', '044030827']);
  expect(banks[0]).toMatchObject({
    name: 'ПАО СБЕРБАНК',
    place: 'г Москва',
    joinedOn: '1991-06-20',
    status: 'PSAC',
    swift: 'SABRRUMM',
    correspondentAccount: '30101810400000000225',
    restrictions: [],
  });
  expect(banks[2]).toMatchObject({
    name: 'Филиал «Северный» банка',
    parentCode: '044525187',
    correspondentAccount: '',
    restrictions: [{ code: 'URRS', on: '2026-01-12' }],
  });
});

test('it is good when it is looked at, and says so', async () => {
  expect(await registry.check()).toMatchObject({ ok: true, detail: { code: 'registry-cbr-good' } });
});

const answering = (text: string): void => {
  bank.trouble = () => ({ body: toWindows1251(text) });
};

const VALUTE = '<Valute ID="R01235"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>78,2</Value></Valute>';

test.each([
  ['a page of HTML', '<html><body>Технические работы<br></body></html>', 'xml-broken'],
  ['an answer cut off', `<ValCurs Date="15.01.2026">${VALUTE}`, 'xml-broken'],
  ['nothing', '', 'rates-layout'],
  ['an error in words', '<ValCurs>Error in parameters</ValCurs>', 'rates-layout'],
  ['a day that no calendar has', `<ValCurs Date="31.02.2026">${VALUTE}</ValCurs>`, 'rates-day'],
  ['no number', `<ValCurs Date="15.01.2026">${VALUTE.replace('78,2', 'н/д')}</ValCurs>`, 'rates-value'],
  ['a zero', `<ValCurs Date="15.01.2026">${VALUTE.replace('78,2', '0,0000')}</ValCurs>`, 'rates-value'],
  ['no nominal', `<ValCurs Date="15.01.2026">${VALUTE.replace('>1<', '>0<')}</ValCurs>`, 'rates-value'],
  ['no currency', `<ValCurs Date="15.01.2026">${VALUTE.replace('USD', 'US')}</ValCurs>`, 'rates-value'],
  [
    'entities that multiply',
    `<!DOCTYPE a [<!ENTITY b "bbbb">]><ValCurs Date="15.01.2026">${VALUTE.replace('USD', '&b;')}</ValCurs>`,
    'xml-doctype',
  ],
])('%s is refused with a reason', async (_what, text, code) => {
  answering(text);
  expect(await failure(registry.ratesOn(day('2026-01-15')))).toMatchObject({ reason: { code } });
  expect(await registry.check()).toMatchObject({ ok: false, reasons: [{ code }] });
});

const ENTRY = (inside: string) =>
  `<ED807 BusinessDay="2026-01-15"><BICDirectoryEntry BIC="044525225">${inside}</BICDirectoryEntry></ED807>`;

test.each([
  ['no ZIP', Buffer.from('<html></html>'), 'zip-broken'],
  ['a ZIP cut off', async () => (await bank.archive()).slice(0, 200), 'zip-broken'],
  ['no XML in it', () => bank.archive('x', 'readme.txt'), 'archive-files'],
  ['another document', () => bank.archive('<ED101 BusinessDay="2026-01-15"><a/></ED101>'), 'banks-layout'],
  ['an empty directory', () => bank.archive('<ED807 BusinessDay="2026-01-15"></ED807>'), 'banks-layout'],
  ['no day', () => bank.archive(ENTRY('<ParticipantInfo NameP="A"/>').replace('2026-01-15', 'x')), 'banks-layout'],
  ['a bank without a name', () => bank.archive(ENTRY('')), 'banks-entry'],
  ['a wrong БИК', () => bank.archive(ENTRY('<ParticipantInfo NameP="A"/>').replace('044525225', '1')), 'banks-code'],
  ['a document cut off', () => bank.archive(bank.directory().slice(0, 900)), 'xml-broken'],
  ['a DOCTYPE', () => bank.archive(`<!DOCTYPE a>${ENTRY('<ParticipantInfo NameP="A"/>')}`), 'xml-doctype'],
])('a directory that is none is refused: %s', async (_what, body, code) => {
  bank.trouble = async ({ url }) =>
    url.pathname === '/s/newbik' ? { body: typeof body === 'function' ? await body() : body } : undefined;
  expect(await failure(registry.banks())).toMatchObject({ reason: { code } });
});

test('a file that says it is small and is not grows no further than it said', async () => {
  const archive = Buffer.from(await bank.archive(bank.directory().padEnd(5_000_000, ' ')));
  const view = new DataView(archive.buffer, archive.byteOffset);
  // The size before packing, in the local header and in the central directory.
  view.setUint32(22, 1_000, true);
  const central = archive.length - 22 - view.getUint32(archive.length - 22 + 12, true);
  view.setUint32(central + 24, 1_000, true);
  bank.trouble = ({ url }) => (url.pathname === '/s/newbik' ? { body: archive } : undefined);
  expect(await failure(registry.banks())).toBeInstanceOf(Refused);
});

test('a directory that unpacks to far more than any does is not read', async () => {
  const huge = await bank.archive(`<ED807>${' '.repeat(6 * 1024 * 1024)}</ED807>`);
  bank.trouble = ({ url }) => (url.pathname === '/s/newbik' ? { body: huge } : undefined);
  expect(await failure(registry.banks())).toMatchObject({
    reason: { code: 'zip-bomb' },
  });
});

test("another's server is not gone to", async () => {
  bank.trouble = () => ({ status: 302, headers: { location: 'http://169.254.169.254/latest' } });
  expect(await failure(registry.banks())).toMatchObject({
    reason: { code: 'registry-leads-away', params: { host: '169.254.169.254' } },
  });
});

test.each([
  [403, 'registry-key-refused'],
  [429, 'registry-too-many-requests'],
  [500, 'registry-failed'],
  [302, 'registry-failed'],
])('the status %d gives the service a pause', async (status, code) => {
  bank.trouble = () => ({ status });
  const failed = await failure(registry.ratesOn(day('2026-01-15')));
  expect(failed).toBeInstanceOf(RegistryPaused);
  expect(failed).toMatchObject({ reason: { code, params: { source: 'cbr', status } } });
});

test('a line that drops gives it a pause too, and Retry-After says how long', async () => {
  bank.trouble = () => 'drop';
  expect(await failure(registry.ratesOn(day('2026-01-15')))).toMatchObject({
    reason: { code: 'registry-unreachable' },
  });
  bank.trouble = () => ({ status: 503, headers: { 'retry-after': '7' } });
  expect(await failure(registry.ratesOn(day('2026-01-15')))).toMatchObject({ pauseMs: 7_000 });
});

test('an answer that is too large or too slow is not waited for', async () => {
  bank.trouble = () => ({ body: Buffer.alloc(9 * 1024 * 1024, 0x20) });
  expect(await failure(registry.ratesOn(day('2026-01-15')))).toMatchObject({
    reason: { code: 'registry-unreachable', params: { code: 'ETOOLARGE' } },
  });
  bank.trouble = () => 'hang';
  expect(await failure(open({ timeoutMs: 100 }).ratesOn(day('2026-01-15')))).toMatchObject({
    reason: { params: { code: 'ETIMEDOUT' } },
  });
});
