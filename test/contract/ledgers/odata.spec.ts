import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused, Temporary } from '../../../src/domain/failure.js';
import { say } from '../../../src/domain/wording/say.js';
import { makeAuthority, type TestAuthority } from '../../support/certificates.js';
import type { Trouble } from '../../support/onec-base.js';
import { type LedgerStand, odataStand, openSource } from './ledger-stands.js';

let stand: LedgerStand;
beforeEach(async () => {
  stand = await odataStand();
});
afterEach(() => stand.stop());

/** What connecting is refused with, as a sentence in both languages. */
async function refusal(connecting: Promise<unknown>): Promise<{ code: string; ru: string; en: string }> {
  const error = await connecting.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused) && !(error instanceof Temporary)) throw new Error(`not refused: ${String(error)}`);
  const { reason } = error;
  return { code: reason.code, ru: say(reason, 'ru'), en: say(reason, 'en') };
}

describe('what a person gets wrong', () => {
  it('a refused login', async () => {
    const refused = await refusal(stand.ledger({}, 'wrong-password').connect());
    expect(refused.code).toBe('ledger-login-refused');
    expect(refused.ru).toBe(
      'База не приняла имя или пароль (источник «ut»). Проверьте user и пароль, и что пользователю разрешён вход по паролю.',
    );
    // Not tried again: after several wrong passwords 1C locks the user out.
    expect(stand.base.seen).toHaveLength(1);
  });

  it('a name of a field that is not there, with the nearest ones', async () => {
    stand.base.hidden.set('Catalog_Контрагенты', new Set(['НаименованиеПолное']));
    const refused = await refusal(stand.ledger().connect());
    expect(refused).toMatchObject({ code: 'mapping-field-absent' });
    expect(refused.en).toContain('Catalog_Контрагенты has no field НаименованиеПолное');
    expect(stand.base.seen.map((each) => each.path)).toEqual(['$metadata']);
  });

  it('a set that is not published, with the nearest ones', async () => {
    const agreements = stand.base.sets.get('Catalog_ДоговорыКонтрагентов') ?? [];
    stand.base.sets.delete('Catalog_ДоговорыКонтрагентов');
    stand.base.sets.set('Catalog_Договоры', agreements);
    const refused = await refusal(stand.ledger().connect());
    expect(refused.code).toBe('mapping-set-absent');
    expect(refused.ru).toContain('читает Catalog_ДоговорыКонтрагентов, но база этого не публикует');
    expect(refused.ru).toContain('Похожи: Catalog_Договоры.');
  });

  it('names everything that is missing to whoever looks', async () => {
    stand.base.hidden.set('Catalog_Контрагенты', new Set(['ИНН', 'КПП']));
    const checked = await stand.ledger().check();
    expect(checked).toMatchObject({
      ok: false,
      reasons: [{ code: 'mapping-field-absent' }, { code: 'mapping-field-absent' }],
    });
  });

  it('a set that may be left out is left out, and that is told', async () => {
    stand.base.sets.delete('Document_ЗаказКлиента');
    stand.base.sets.delete('Catalog_КлассификаторБанков');
    const plan = await stand.ledger().connect();
    expect(plan.leftOut.map((each) => each.params?.['set']).sort()).toEqual([
      'Catalog_КлассификаторБанков',
      'Document_ЗаказКлиента',
    ]);
    expect(await stand.ledger().check()).toMatchObject({ ok: true, leftOut: [{}, {}] });
  });

  it('a reference that a record may do without may be missing as a field, and that is told', async () => {
    stand.base.hidden.set('Catalog_БанковскиеСчетаКонтрагентов', new Set(['Банк_Key']));
    const plan = await stand.ledger().connect();
    expect(plan.leftOut).toEqual([
      {
        code: 'mapping-field-left-out',
        params: { mapping: 'ut11', set: 'Catalog_БанковскиеСчетаКонтрагентов', field: 'Банк_Key', similar: '' },
      },
    ]);
    expect(plan.fields['Catalog_БанковскиеСчетаКонтрагентов']).not.toContain('Банк_Key');
  });

  it('a publication without a description is known by its records', async () => {
    const none = { status: 404, body: '' };
    stand.base.trouble = ({ path }) => (path === '$metadata' ? none : undefined);
    const { fields } = await stand.ledger().connect();
    expect(fields['Catalog_Контрагенты']).toEqual(expect.arrayContaining(['Ref_Key', 'ИНН', 'ЮрФизЛицо']));
    for (const each of stand.base.sets.get('Catalog_Контрагенты') ?? []) delete each['ИНН'];
    expect((await refusal(stand.ledger().connect())).code).toBe('mapping-field-absent');
    stand.base.trouble = () => none;
    expect((await refusal(stand.ledger().connect())).code).toBe('ledger-not-published');
  });

  it('a field under its other name is read', async () => {
    const rows = stand.base.sets.get('Catalog_Контрагенты') ?? [];
    for (const each of rows) {
      each['ЮридическоеФизическоеЛицо'] = 'ФизическоеЛицо';
      delete each['ЮрФизЛицо'];
    }
    const { fields } = await stand.ledger().connect();
    expect(fields['Catalog_Контрагенты']).toContain('ЮридическоеФизическоеЛицо');
    expect(fields['Catalog_Контрагенты']).not.toContain('ЮрФизЛицо');
  });

  it('an unknown node of the exchange plan', async () => {
    stand.base.writeAll('ExchangePlan_Обмен', []);
    const ledger = stand.ledger({ exchangePlan: { set: 'ExchangePlan_Обмен', node: 'S' } });
    expect((await refusal(ledger.changes?.() ?? Promise.resolve())).code).toBe('ledger-node-unknown');
  });

  it.each([
    ['http over a line that may be listened to', { url: 'http://1c.example.ru/ut' }, 'url'],
    ['no time zone', { timeZone: 'Moscow' }, 'timeZone'],
    ['a field that nobody knows', { passwort: 'x' }, ''],
  ])('%s in the settings', (_what, more, field) => {
    const open = (): unknown =>
      openSource({ kind: 'odata', url: 'https://1c.example.ru/ut', mapping: 'ut11', user: 'u', ...more });
    expect(open).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ code: 'config-source-invalid' }) }),
    );
    expect(open).toThrow(field);
  });
});

/** Settings of a source whose base is a server of this test. */
const sourceAt = (server: Server, more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  kind: 'odata',
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ut`,
  mapping: 'ut11',
  user: 'u',
  passwordFrom: 'P',
  retryMs: 1,
  ...more,
});

describe('what a base answers', () => {
  const METADATA = '<?xml version="1.0"?><Edmx><Schema><EntityType Name="A"></EntityType></Schema>';
  const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Edmx>&b;</Edmx>`;

  it.each([
    ['a cut description', METADATA, 'xml-broken'],
    ['a description that is none', 'не XML', 'xml-broken'],
    ['an empty description', '', 'xml-broken'],
    ['an entity bomb', BOMB, 'xml-doctype'],
    ['an unknown entity', '<Edmx>&bomb;</Edmx>', 'xml-broken'],
    ['a well of elements', '<a>'.repeat(5_000) + '</a>'.repeat(5_000), 'xml-too-deep'],
    ['a description of nothing', '<Edmx></Edmx>', 'metadata-without-sets'],
  ])('%s', async (_what, text, code) => {
    stand.base.metadata = text;
    expect(await refusal(stand.ledger().connect())).toMatchObject({ code });
  });

  it.each<[string, Trouble, string, number]>([
    ['HTML with 200', 'html', 'ledger-html', 3],
    ['503', 'busy', 'ledger-failed', 3],
    ['500 with code -1', 'error', 'ledger-failed', 3],
    ['half of its JSON', 'cut-json', 'ledger-broken-json', 3],
    ['a dropped line', 'drop', 'ledger-unreachable', 3],
    ['nothing after the work', 'drop-after', 'ledger-unreachable', 3],
    [
      '404',
      { status: 404, body: '{"odata.error":{"code":"8","message":{"value":"Тип не найден"}}}' },
      'ledger-not-published',
      1,
    ],
    ['403', { status: 403, body: '' }, 'ledger-no-right', 1],
    [
      '401 with code 20',
      { status: 401, body: '{"odata.error":{"code":"20","message":{"value":"Нет прав"}}}' },
      'ledger-no-right',
      1,
    ],
    [
      '400',
      { status: 400, body: '<m:error><m:code>6</m:code><m:message>Поле не найдено</m:message></m:error>' },
      'ledger-refused-query',
      1,
    ],
    ['a redirect', { status: 302, body: '' }, 'ledger-redirects', 1],
    ['another JSON', { status: 200, body: '{"rows":[]}', type: 'application/json' }, 'ledger-broken-json', 3],
  ])('%s in place of records', async (_what, trouble, code, asked) => {
    const ledger = stand.ledger();
    const plan = await ledger.connect();
    stand.base.seen.length = 0;
    stand.base.trouble = () => trouble;
    const set = ledger.sets[0] as (typeof ledger.sets)[number];
    const refused = await refusal(ledger.list(plan, set));
    expect(refused.code).toBe(code);
    expect(stand.base.seen).toHaveLength(asked);
    for (const sentence of [refused.ru, refused.en]) expect(sentence).not.toMatch(/[{[]/);
  });

  it('an answer of two gigabytes is not read to its end', async () => {
    let sent = 0;
    const piece = Buffer.alloc(64 * 1024, 0x20);
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(2 ** 31) });
      const more = (): void => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        sent += piece.length;
      };
      response.on('drain', more).on('error', () => undefined);
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const source = sourceAt(server, { largestAnswerMiB: 2 });
    const refused = await refusal(openSource(source).connect());
    expect(refused).toMatchObject({ code: 'ledger-answer-too-large' });
    expect(refused.en).toContain('larger than 2 MiB');
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    server.closeAllConnections();
    server.close();
  });

  it('an answer that never comes', async () => {
    stand.base.trouble = () => undefined;
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const source = sourceAt(server, { timeoutMs: 200, attempts: 2 });
    expect((await refusal(openSource(source).connect())).ru).toContain('ответа не было вовремя');
    server.closeAllConnections();
    server.close();
  });
});

describe('certificates', () => {
  let authority: TestAuthority;
  beforeAll(() => {
    authority = makeAuthority();
  });
  afterAll(() => authority.remove());

  it.each([
    ['that has lapsed', () => authority.issue('localhost', -1), 'срок действия сертификата истёк'],
    ['that nobody signed', () => authority.selfSigned('localhost'), 'сертификат'],
    ['of another name', () => authority.issue('other.example'), 'сертификат выдан на другое имя'],
  ])('one %s hears no password', async (_what, make, words) => {
    const secure = await odataStand(make());
    const refused = await refusal(secure.ledger({ authorityFile: authority.file }).connect());
    expect(refused.code).toBe('ledger-certificate');
    expect(refused.ru).toContain(words);
    expect(secure.base.seen).toEqual([]);
    await secure.stop();
  });

  it('one of an authority of our own is trusted when the settings name it', async () => {
    const secure = await odataStand(authority.issue('localhost'));
    expect(await secure.ledger({ authorityFile: authority.file }).check()).toMatchObject({ ok: true });
    expect(await secure.ledger().check()).toMatchObject({ ok: false, reasons: [{ code: 'ledger-certificate' }] });
    await secure.stop();
  });

  it('a file of an authority that is not there', () => {
    expect(() => stand.ledger({ authorityFile: '/nowhere/ca.pem' })).toThrow('config-source-invalid');
  });
});
