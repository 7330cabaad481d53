import type { CounterpartyRow } from '../../../src/domain/register/register-rows.js';
import { listRisks, registryAnswers, riskSignals } from '../../../src/store/reads/registry-reads.js';
import { saveRegisterRows } from '../../../src/store/writers/register-writer.js';
import { cardRulesSchema } from '../../../src/domain/card/card-rules.js';
import { DadataStandIn, EgrulStandIn, ROMASHKA, SOLE } from '../../support/party-registries.js';
import { openRegistryDesk, type RegistryDesk } from './registry-desk.js';

const TAX = ROMASHKA.taxNumber;

let stand: DadataStandIn;
let desk: RegistryDesk;
const block = (more: object = {}) => ({
  kind: 'dadata',
  url: stand.url,
  keyFrom: 'DADATA_KEY',
  perSecond: 1_000,
  ...more,
});
const KEY = { DADATA_KEY: 'the-right-key-0123456789' };

beforeEach(async () => {
  stand = new DadataStandIn();
  await stand.start();
  desk = await openRegistryDesk({ who: block() }, KEY);
});
afterEach(async () => {
  await stand.stop();
  await desk.close();
});

const cards = cardRulesSchema.parse({});

/** Brings cards as a register of 1C does. */
const bring = (...rows: Partial<CounterpartyRow>[]): Promise<unknown> =>
  desk.store.transaction((tx) => {
    const whole = rows.map((row, i) => ({
      line: i + 1,
      externalId: `${row.taxNumber}-${row.reasonCode ?? ''}-${row.name}`,
      kind: 'legal',
      name: 'Ромашка',
      fullName: '',
      taxNumber: '',
      reasonCode: '',
      email: '',
      phone: '',
      region: '',
      locale: 'ru',
      accounts: [],
      contacts: [],
      ...row,
    })) as unknown as (CounterpartyRow & { line: number })[];
    const context = { source: '1c', timeZone: 'Europe/Moscow', cards };
    return saveRegisterRows(tx, context, { kind: 'counterparties', rows: whole }, (_line, why) => {
      throw new Error(why.code);
    });
  });

const card = async (taxNumber = TAX) => {
  const rows = await desk.store.query<Record<string, unknown>>(
    `select name, full_name, reason_code, registration_number, kind, version from counterparty where tax_number = $1 order by id`,
    [taxNumber],
  );
  return rows.length === 1 ? rows[0] : rows;
};

const risks = async () =>
  (await desk.events()).filter((each) => each.type === 'counterparty.risk-changed.v1').map((each) => each.data);

/** Makes every answer old enough to be asked for again. */
const age = (): Promise<unknown> =>
  desk.store.query(`update registry_answer set next_at = now() where next_at is not null`);

test('a card that appears is filled from the registry, and only where nobody has said anything', async () => {
  await bring({ taxNumber: TAX, name: 'Ромашка (опт)' }, { taxNumber: SOLE.taxNumber, name: 'Петров', kind: 'sole' });
  expect(await desk.sync('who')).toMatchObject({
    state: 'read',
    counts: { pulled: 2, added: 2, refused: 0 },
    refused: [],
  });
  expect(await card()).toEqual({
    name: 'Ромашка (опт)',
    full_name: ROMASHKA.fullName,
    reason_code: '772501001',
    registration_number: '1027812400868',
    kind: 'legal',
    version: 2,
  });
  const [answer] = await registryAnswers(desk.store, TAX);
  expect(answer).toMatchObject({ source: 'who', record: { director: 'Иванов Иван Иванович' }, failure: null });
  const history = await desk.store.query(`select field, source, actor from field_change order by seq limit 1`);
  expect(history).toEqual([{ field: 'fullName', source: 'registry:who', actor: 'source:who' }]);

  stand.requests.length = 0;
  expect(await desk.sync('who')).toMatchObject({ counts: { pulled: 0 } });
  expect(stand.requests).toEqual([]);
});

test('by policy every field is weighed', async () => {
  await desk.configure({ who: block({ fills: 'policy' }) });
  await bring({ taxNumber: TAX, name: 'Ромашка (опт)' });
  await desk.sync('who');
  expect(await card()).toMatchObject({ name: 'ООО "РОМАШКА"' });
});

test('branches share a question, and no code of the head office', async () => {
  await bring(
    { taxNumber: TAX, reasonCode: '772501001', name: 'Ромашка' },
    { taxNumber: TAX, reasonCode: '780243001', name: 'Ромашка Питер' },
  );
  expect(await desk.sync('who')).toMatchObject({ counts: { pulled: 1 } });
  expect(await card()).toMatchObject([
    { reason_code: '772501001', registration_number: '1027812400868', full_name: ROMASHKA.fullName },
    { reason_code: '780243001', registration_number: '1027812400868', full_name: '' },
  ]);
  // One that comes later is filled from what is known, and costs no question.
  await bring({ taxNumber: TAX, reasonCode: '780243002', name: 'Ромашка Псков' });
  expect(await desk.sync('who')).toMatchObject({ counts: { pulled: 0 } });
  expect((await card()) as object[]).toHaveLength(3);
  expect(((await card()) as object[])[2]).toMatchObject({ registration_number: '1027812400868' });
});

test('persons are not asked after', async () => {
  await bring({ taxNumber: SOLE.taxNumber, name: 'Петров Пётр', kind: 'person' });
  expect(await desk.sync('who')).toMatchObject({ counts: { pulled: 0 } });
  expect(stand.requests).toEqual([]);
});

test('what the registry warns of is told once, and that it no longer does', async () => {
  await bring({ taxNumber: TAX });
  await desk.sync('who');
  expect(await risks()).toEqual([]);

  stand.parties = [{ ...ROMASHKA, status: 'LIQUIDATING', badAddress: true, director: 'Сидоров Сидор' }];
  await age();
  expect(await desk.sync('who')).toMatchObject({ counts: { pulled: 1, changed: 1 } });
  await age();
  await desk.sync('who');
  stand.parties = [{ ...ROMASHKA, director: 'Сидоров Сидор' }];
  await age();
  await desk.sync('who');
  const told = { source: 'who', counterparty: expect.objectContaining({ taxNumber: TAX }) };
  expect(await risks()).toEqual([
    {
      ...told,
      status: 'liquidating',
      raised: ['liquidation', 'address-unreliable'],
      cleared: [],
      changed: ['director-changed'],
    },
    { ...told, status: 'active', raised: [], cleared: ['liquidation', 'address-unreliable'], changed: [] },
  ]);
  expect((await riskSignals(desk.store, TAX)).map((each) => [each.code, each.standing])).toEqual([
    ['address-unreliable', false],
    ['director-changed', false],
    ['liquidation', false],
  ]);
  expect(await listRisks(desk.store, 10)).toEqual([]);
});

test('a card that comes to a number of which is warned is told of it', async () => {
  stand.parties = [{ ...ROMASHKA, status: 'BANKRUPT' }];
  await bring({ taxNumber: TAX });
  await desk.sync('who');
  await bring({ taxNumber: TAX, reasonCode: '780243001', name: 'Ромашка Питер' });
  await desk.sync('who');
  expect((await risks()).map((each) => each['raised'])).toEqual([['bankruptcy'], ['bankruptcy']]);
  expect((await listRisks(desk.store, 10)).map((each) => each.code)).toEqual(['bankruptcy', 'bankruptcy']);
});

test('a registry that knows nothing any more takes nothing back', async () => {
  await bring({ taxNumber: TAX });
  await desk.sync('who');
  stand.parties = [];
  await age();
  expect(await desk.sync('who')).toMatchObject({ counts: { skipped: 1, changed: 0 } });
  expect((await registryAnswers(desk.store, TAX))[0]?.record).not.toBeNull();
});

test('a question that fails by itself is asked again later, then set aside, and the others go on', async () => {
  await desk.configure({ who: block({ attempts: 2 }) });
  await bring({ taxNumber: TAX }, { taxNumber: SOLE.taxNumber, name: 'Петров', kind: 'sole' });
  stand.trouble = ({ body }) => (body.includes(TAX) ? { body: '{"suggestions":[{}]}' } : undefined);
  expect(await desk.sync('who')).toMatchObject({
    state: 'read',
    counts: { pulled: 2, added: 1, skipped: 1, refused: 0 },
  });
  const [first] = await registryAnswers(desk.store, TAX);
  expect(Date.parse(first?.nextAt ?? '')).toBeGreaterThan(Date.now() + 60_000);
  await age();
  const reason = { code: 'registry-answer', params: { source: 'who', field: expect.any(String) } };
  expect(await desk.sync('who')).toMatchObject({
    counts: { refused: 1 },
    refused: [{ set: 'counterparties', ref: TAX, name: 'Ромашка', reason }],
  });
  expect((await registryAnswers(desk.store, TAX))[0]).toMatchObject({ nextAt: null, failure: reason });

  stand.trouble = () => undefined;
  expect(await desk.enrich(TAX)).toMatchObject({
    failures: [],
    answers: [{ failure: null, record: { taxNumber: TAX } }],
  });
  expect(await desk.sync('who')).toMatchObject({ counts: { refused: 0 } });
});

test('a provider that fails gets a pause: no question is lost or spoilt', async () => {
  await bring({ taxNumber: TAX });
  stand.trouble = () => ({ status: 402 });
  const failure = { code: 'registry-no-funds', params: { source: 'who', status: 402 } };
  expect(await desk.sync('who')).toMatchObject({ state: 'failed', failure });
  expect(await desk.due()).toEqual([]);
  stand.trouble = () => undefined;
  expect(await desk.sync('who')).toMatchObject({ state: 'failed', failure });
  expect(stand.requests).toHaveLength(1);
  expect(await desk.sync('who', { insist: true })).toMatchObject({ state: 'read', counts: { added: 1 } });
});

test('when the day is used up the rest waits for the next one, and nothing has failed', async () => {
  await desk.configure({ who: block({ perDay: 1 }) });
  await bring({ taxNumber: TAX }, { taxNumber: SOLE.taxNumber, name: 'Петров', kind: 'sole' });
  const spent = { code: 'registry-quota-spent', params: { source: 'who', perDay: 1 } };
  expect(await desk.sync('who')).toMatchObject({ state: 'read', notes: [spent], counts: { pulled: 1 } });
  expect(await desk.sync('who')).toMatchObject({ state: 'read', notes: [spent], counts: { pulled: 0 } });
  expect(stand.requests).toHaveLength(1);
  await desk.store.query(`update registry_limit set day = day - 1`);
  expect(await desk.sync('who')).toMatchObject({ notes: [], counts: { pulled: 1 } });
});

test('two processes ask each question once', async () => {
  const numbers = ['7725002343', '7827004526', '7707083893', '6663003127'];
  await bring(...numbers.map((taxNumber) => ({ taxNumber, name: taxNumber })));
  await Promise.all([desk.sync('who'), desk.sync('who')]);
  expect(stand.requests).toHaveLength(numbers.length);
  await Promise.all(numbers.map((each) => desk.enrich(each)));
  expect(stand.requests).toHaveLength(2 * numbers.length);
});

test('a new card makes the registry due at once, and a wrong number is no question', async () => {
  await desk.sync('who');
  expect(await desk.due()).toEqual([]);
  await bring({ taxNumber: '1234567890' });
  expect(await desk.due()).toEqual(['who']);
  expect(await desk.sync('who')).toMatchObject({
    refused: [{ ref: '1234567890', reason: { code: 'tax-number-wrong' } }],
  });
  expect(stand.requests).toEqual([]);
});

test('without its key it is off: told when asked for, passed over when not, a warning for doctor', async () => {
  await desk.configure({ who: block() }, {});
  const off = { code: 'registry-off', params: { source: 'who', variable: 'DADATA_KEY' } };
  expect(await desk.sync('who')).toMatchObject({ state: 'failed', failure: off });
  expect(await desk.sync('who', { sources: [] })).toMatchObject({ state: 'read', notes: [off] });
  expect(await desk.due()).toEqual([]);
  expect(await desk.check()).toEqual([{ source: 'who', ok: true, reasons: [], warnings: [off] }]);
  expect((await desk.list())[0]?.failure).toEqual(off);
  expect(await desk.enrich(TAX)).toMatchObject({ failures: [{ source: 'who', reason: off }], answers: [] });
});

test('a person asks all registries; one that fails hides no other', async () => {
  const open = new EgrulStandIn();
  await open.start();
  open.parties = [ROMASHKA];
  await desk.configure({ who: block(), tax: { kind: 'egrul', url: open.url, perSecond: 1_000, pollMs: 1 } });
  open.captcha = true;
  const found = await desk.enrich(TAX);
  expect(found.failures).toEqual([{ source: 'tax', reason: { code: 'registry-captcha', params: { source: 'tax' } } }]);
  expect(found.answers.find((each) => each.source === 'who')?.record).toMatchObject({ taxNumber: TAX });
  open.captcha = false;
  expect((await desk.enrich(TAX, 'tax')).answers).toHaveLength(2);
  await open.stop();
  await expect(desk.enrich('7725002344')).rejects.toMatchObject({ reason: { code: 'usage-tax-number' } });
  await desk.configure({ cbr: { kind: 'cbr' } });
  await expect(desk.enrich(TAX)).rejects.toMatchObject({ reason: { code: 'usage-no-registries' } });
});

test('a rehearsal asks nothing', async () => {
  await bring({ taxNumber: TAX });
  expect((await desk.sync('who', { dryRun: true })).notes).toEqual([
    { code: 'registry-rehearsed', params: { source: 'who', due: 1 } },
  ]);
  expect(stand.requests).toEqual([]);
  expect(await registryAnswers(desk.store, TAX)).toEqual([]);
});
