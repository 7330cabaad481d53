import { type OpenedParties, openRegistry } from '../../../src/connectors/registries/registry-list.js';
import { type PartyRegistry, RegistryPaused } from '../../../src/connectors/registries/registry.js';
import { Refused } from '../../../src/domain/failure.js';
import {
  DadataStandIn,
  EgrulStandIn,
  FocusStandIn,
  type PartyStandIn,
  ROMASHKA,
  SOLE,
} from '../../support/party-registries.js';

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => error,
  );

const KINDS = [
  ['dadata', () => new DadataStandIn(), { keyFrom: 'KEY', secretFrom: 'SECRET' }],
  ['focus', () => new FocusStandIn(), { keyFrom: 'KEY' }],
  ['egrul', () => new EgrulStandIn(), { pollMs: 1 }],
] as const;

// What every registry of counterparties must do, whatever system is behind it.
describe.each(KINDS)('the registry %s', (kind, make, settings) => {
  let stand: PartyStandIn;
  let registry: PartyRegistry;
  beforeEach(async () => {
    stand = make();
    await stand.start();
    registry = open();
  });
  afterEach(() => stand.stop());

  const open = (more: object = {}, key: string | undefined = stand.key): PartyRegistry => {
    const block = { kind, url: stand.url, ...(kind === 'dadata' && { accountUrl: stand.url }), ...settings, ...more };
    const secret = (name: string) => (name === 'SECRET' ? 'the-right-secret' : key);
    return (openRegistry('who', block, { secret, pathOf: (path) => path }) as OpenedParties).registry;
  };

  it('finds a legal entity by its tax number: the head office, not a branch', async () => {
    expect(await registry.find(ROMASHKA.taxNumber)).toMatchObject({
      taxNumber: '7725002343',
      reasonCode: '772501001',
      registrationNumber: '1027812400868',
      kind: 'legal',
      name: 'ООО "РОМАШКА"',
      fullName: 'ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "РОМАШКА"',
      address: expect.stringContaining('Тверская'),
      director: 'Иванов Иван Иванович',
      directorPost: expect.stringMatching(/^генеральный директор$/i),
      status: kind === 'egrul' ? 'unknown' : 'active',
      registeredOn: '2002-07-24',
      endedOn: null,
      doubts: [],
    });
  });

  it('finds a sole proprietor, who has no head and no reason code', async () => {
    expect(await registry.find(SOLE.taxNumber)).toMatchObject({
      taxNumber: '760307073214',
      reasonCode: '',
      kind: 'sole',
      name: 'ИП Петров Пётр Петрович',
      director: '',
      registrationNumber: '307760324100018',
    });
  });

  it('knows nothing of a number that nobody has', async () => {
    expect(await registry.find('7827004526')).toBeUndefined();
  });

  it('tells of an end with its day', async () => {
    stand.parties = [{ ...ROMASHKA, status: 'LIQUIDATED' }];
    expect(await registry.find(ROMASHKA.taxNumber)).toMatchObject({ status: 'ended', endedOn: '2026-01-01' });
  });

  it('is good when it is looked at', async () => {
    expect(await registry.check()).toMatchObject({ ok: true, detail: { code: 'registry-good' } });
  });

  it('takes an answer in another layout for none', async () => {
    stand.trouble = () => ({ body: JSON.stringify({ suggestions: [{ data: 1 }], rows: [1], t: 7 }) });
    const failed = await failure(registry.find(ROMASHKA.taxNumber));
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).toMatchObject({ reason: { code: 'registry-answer', params: { source: 'who' } } });
    expect(await registry.check()).toMatchObject({ ok: false });
  });

  it.each([
    [401, 'registry-key-refused'],
    [403, 'registry-key-refused'],
    [402, 'registry-no-funds'],
    [429, 'registry-too-many-requests'],
    [500, 'registry-failed'],
    [503, 'registry-failed'],
    [302, 'registry-failed'],
  ])('gives the provider a pause after %d', async (status, code) => {
    stand.trouble = () => ({ status, body: '{}' });
    const failed = await failure(registry.find(ROMASHKA.taxNumber));
    expect(failed).toBeInstanceOf(RegistryPaused);
    expect(failed).toMatchObject({ reason: { code }, pauseMs: expect.any(Number) });
    expect(await registry.check()).toMatchObject({ ok: false, reasons: [{ code }] });
  });

  it('gives it a pause when the line drops, hangs, or brings a page', async () => {
    stand.trouble = () => 'drop';
    expect(await failure(registry.find('7725002343'))).toMatchObject({ reason: { code: 'registry-unreachable' } });
    stand.trouble = () => 'hang';
    const impatient = open({ timeoutMs: 100 });
    expect(await failure(impatient.find('7725002343'))).toMatchObject({ reason: { params: { code: 'ETIMEDOUT' } } });
    stand.trouble = () => ({ headers: { 'content-type': 'text/html' }, body: '<html>Работы</html>' });
    expect(await failure(registry.find('7725002343'))).toMatchObject({ reason: { code: 'registry-html' } });
  });

  it('keeps nothing that no store keeps, and no text without end', async () => {
    stand.parties = [{ ...ROMASHKA, fullName: `А\u0000Б\ud800${'я'.repeat(5_000)}` }];
    const found = await registry.find(ROMASHKA.taxNumber);
    expect(found?.fullName).toMatch(/^А Б/);
    expect(found?.fullName.length).toBeLessThanOrEqual(1_000);
    expect(JSON.stringify(found)).not.toMatch(/\\u0000|\\ud800/);
  });

  it('never tells its key, and sends it over no open line', async () => {
    const failures: unknown[] = [];
    for (const trouble of ['drop', { status: 403, body: stand.key }, { status: 500, body: stand.key }] as const) {
      stand.trouble = () => trouble;
      failures.push(await failure(registry.find('7725002343')), await registry.check());
    }
    const told = failures
      .map((each) => `${String(each)} ${JSON.stringify(each)} ${(each as Error).stack ?? ''}`)
      .join();
    expect(told).not.toContain(stand.key);
    if (kind === 'egrul') return;
    expect(() => open({ url: 'http://example.ru' })).toThrow(/open line/);
  });

  it('goes to no inner address that a name leads to', async () => {
    const lured = open({ url: `https://localhost.localdomain.invalid` });
    expect(await failure(lured.find('7725002343'))).toMatchObject({ reason: { code: 'registry-unreachable' } });
  });

  it('is off without its key, and says which', () => {
    if (kind === 'egrul') return;
    const block = { kind, url: stand.url, ...settings };
    const { off } = openRegistry('who', block, { secret: () => undefined, pathOf: (path) => path });
    expect(off).toEqual({ code: 'registry-off', params: { source: 'who', variable: 'KEY' } });
  });
});

describe('DaData', () => {
  let stand: DadataStandIn;
  let registry: PartyRegistry;
  beforeEach(async () => {
    stand = new DadataStandIn();
    await stand.start();
    const block = { kind: 'dadata', url: stand.url, accountUrl: stand.url, keyFrom: 'KEY', secretFrom: 'SECRET' };
    const secret = (name: string) => (name === 'KEY' ? stand.key : stand.secret);
    registry = (openRegistry('dadata', block, { secret, pathOf: (path) => path }) as OpenedParties).registry;
  });
  afterEach(() => stand.stop());

  it.each([
    ['LIQUIDATING', 'liquidating'],
    ['REORGANIZING', 'reorganizing'],
    ['BANKRUPT', 'bankrupt'],
  ] as const)('says %s as %s', async (status, ours) => {
    stand.parties = [{ ...ROMASHKA, status }];
    expect((await registry.find('7725002343'))?.status).toBe(ours);
  });

  it('doubts an address that the tax service has marked', async () => {
    stand.parties = [{ ...ROMASHKA, badAddress: true }];
    expect((await registry.find('7725002343'))?.doubts).toEqual(['address-unreliable']);
  });

  it('suggests by a part of the name', async () => {
    const found = await registry.suggest?.('ромаш');
    expect(found?.map((each) => each.taxNumber)).toEqual(['7725002343']);
    expect(await registry.suggest?.('василёк')).toEqual([]);
  });

  it('tells what is left of the day without asking a question of it', async () => {
    expect(await registry.check()).toMatchObject({ detail: { params: { left: 9_999 } } });
    expect(stand.requests.map((each) => each.url.pathname)).toEqual(['/api/v2/stat/daily']);
  });

  it('days are those of Moscow, where the provider writes them', async () => {
    expect((await registry.find('7725002343'))?.statedOn).toBe('2026-01-01');
  });
});

describe('Контур.Фокус', () => {
  it('tells bankruptcy by its sentence, and alarming facts', async () => {
    const stand = new FocusStandIn();
    await stand.start();
    stand.parties = [{ ...ROMASHKA, status: 'BANKRUPT', red: true }];
    const block = { kind: 'focus', url: stand.url, keyFrom: 'KEY' };
    const { registry } = openRegistry('focus', block, { secret: () => stand.key, pathOf: (path) => path });
    expect(await (registry as PartyRegistry).find('7725002343')).toMatchObject({
      status: 'bankrupt',
      doubts: ['red-facts'],
    });
    await stand.stop();
  });
});

describe('the open search of the tax service', () => {
  let stand: EgrulStandIn;
  let registry: PartyRegistry;
  beforeEach(async () => {
    stand = new EgrulStandIn();
    await stand.start();
    const block = { kind: 'egrul', url: stand.url, pollMs: 1 };
    const opened = openRegistry('egrul', block, { secret: () => undefined, pathOf: (path) => path });
    registry = opened.registry as PartyRegistry;
  });
  afterEach(() => stand.stop());

  it('passes by no captcha: half a day of pause', async () => {
    stand.captcha = true;
    expect(await failure(registry.find('7725002343'))).toMatchObject({
      reason: { code: 'registry-captcha' },
      pauseMs: 43_200_000,
    });
    expect(stand.requests).toHaveLength(1);
  });

  it('looks at a result some times, and comes back later', async () => {
    stand.waits = 5;
    expect(await registry.find('7725002343')).toBeDefined();
    stand.waits = 50;
    expect(await failure(registry.find('7725002343'))).toMatchObject({ reason: { code: 'registry-slow' } });
  });
});
