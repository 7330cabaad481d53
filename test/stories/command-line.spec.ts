import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { jest } from '@jest/globals';
import type { ExportedPayment } from '../../src/matching/export-allocations.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { type Ended, jsonLines, makePlace, type Place, sverka, told } from '../support/service.js';
import { statementText } from '../support/statement-text.js';
import type { ToldEvent } from './told.js';
import { clientRow, dayAgo, dotted, fileBeside, invoiceNumber, invoiceRow, ISSUED_ON, payment, purposeOf, registerFile, statementOf } from './world.js'; // prettier-ignore

// What scripts rely on: shapes, exit statuses, and nothing but JSON where JSON was asked for.

jest.setTimeout(240_000);

interface Told {
  readonly file: string;
  readonly kind: string;
  readonly entries: number;
  readonly added: number;
  readonly known: number;
  readonly refused: readonly { line: number; reason: string }[];
}

const CLIENT_ACCOUNT = '40702810500000001111';
const DAY = dayAgo(1);

describe('the command line', () => {
  let database: TestDatabase;
  let place: Place;
  let files: string[];
  let imported: Ended;

  beforeAll(async () => {
    database = await freshDatabase(2);
    place = await makePlace({ DATABASE_URL: database.url });
    const documents = [
      payment(1, 150_000, DAY),
      // Two invoices of one sum, and none is named: nobody may guess.
      payment(2, 700_050, DAY, 'Оплата за товар'),
      payment(4, 123_400, DAY, 'Возврат займа по договору 7'),
      { ...payment(5, 50_000, DAY, purposeOf(1)), out: true },
      payment(6, 250_000, DAY, `Оплата по счетам ${invoiceNumber(4)}, ${invoiceNumber(5)}`),
    ];
    const sums = [150_000, 700_050, 700_050, 100_000, 150_000];
    const invoices = sums.map((sum, i) => invoiceRow(i + 1, sum));
    files = [
      await registerFile(place, 'clients.jsonl', [clientRow()]),
      await registerFile(place, 'invoices.jsonl', invoices),
      await fileBeside(place, 'statement.txt', statementOf(DAY, documents, 1_000_000)),
    ];
    imported = await sverka(place, 'import', ...files, '--json');
  });

  afterAll(async () => {
    await place.remove();
    await database.drop();
  });

  it('imports registers and statements, recognised by their content', () => {
    expect(imported.status).toBe(0);
    expect(imported.err).toBe('');
    expect(jsonLines(imported.out)).toEqual([
      { file: files[0], kind: 'counterparties', format: 'jsonl', encoding: 'utf-8', entries: 1, added: 1, known: 0, refused: [], warnings: [] }, // prettier-ignore
      { file: files[1], kind: 'invoices', format: 'jsonl', encoding: 'utf-8', entries: 5, added: 5, known: 0, refused: [], warnings: [] }, // prettier-ignore
      { file: files[2], kind: 'statement', format: '1c-exchange', encoding: 'windows-1251', entries: 5, added: 5, known: 0, refused: [], warnings: [] }, // prettier-ignore
    ]);
  });

  it('forgets a subscriber only when it was told what that drops, and asked for it', async () => {
    await database.store.query(`insert into subscriber (name, patterns) values ('former', '{#}')`);
    await database.store.query(`insert into queue_message (subscriber, seq) select 'former', seq from outbox`);
    const { length: waiting } = await database.store.query('select 1 from outbox');
    const asked = await sverka(place, 'forget', 'former');
    expect(asked).toMatchObject({ status: 1, out: '' });
    expect(asked.err).toContain(`${waiting}`);
    expect(asked.err).toContain('--yes');
    expect(await sverka(place, 'forget', 'nobody', '--yes')).toMatchObject({ status: 1 });
    expect(await sverka(place, 'forget', 'notifications', '--yes')).toMatchObject({ status: 1 });
    expect(await told(place, 'forget', 'former', '--yes')).toEqual([
      { forgotten: { subscriber: 'former', waiting, parked: 0 } },
    ]);
    expect(await database.store.query(`select 1 from queue_message where subscriber = 'former'`)).toEqual([]);
  });

  it('decides without keeping anything in a dry run', async () => {
    const [summary] = await told<{ considered: number; matched: number }>(place, 'match', '--dry-run');
    expect(summary).toMatchObject({ considered: 4, matched: 2 });
    const payments = await told<ExportedPayment>(place, 'export', 'allocations');
    expect(payments.flatMap((each) => each.allocations)).toEqual([]);
  });

  it('writes tables that a spreadsheet opens', async () => {
    const csv = await sverka(place, 'export', 'invoices');
    const lines = csv.out.split('\r\n');
    expect(csv.status).toBe(0);
    expect(lines[0]).toMatch(/^\ufeffNumber;Issued on;Due on;Counterparty;Amount;/);
    expect(lines.filter((each) => each.includes(';1500,00;'))).toHaveLength(2);
    const book = await sverka(place, 'export', 'payments', '--format', 'xlsx');
    expect([book.status, book.out.slice(0, 2)]).toEqual([0, 'PK']);
  });

  it('matches and exports every incoming payment in the promised shape', async () => {
    const [summary] = await told(place, 'match');
    expect(summary).toMatchObject({ considered: 4, matched: 2 });
    const sides = { date: DAY, currency: 'RUB', payerAccount: CLIENT_ACCOUNT, payerTaxNumber: '7827004526' };
    const because = expect.arrayContaining([expect.stringMatching(/^[a-z-]+$/)]);
    const of = (n: number, amount: number) => ({ invoice: invoiceNumber(n), date: ISSUED_ON, amount });
    const either = [[of(2, 700_050)], [of(3, 700_050)]];
    expect(await told<ExportedPayment>(place, 'export', 'allocations')).toEqual([
      { ...sides, number: '101', amount: 150_000, status: 'matched', allocations: [of(1, 150_000)], suggestions: [], because }, // prettier-ignore
      { ...sides, number: '102', amount: 700_050, status: 'suggested', allocations: [], suggestions: either, because },
      { ...sides, number: '104', amount: 123_400, status: 'unmatched', allocations: [], suggestions: [], because },
      { ...sides, number: '106', amount: 250_000, status: 'matched', allocations: [of(4, 100_000), of(5, 150_000)], suggestions: [], because }, // prettier-ignore
    ]);
  });

  it('adds nothing the second time', async () => {
    const events = await told<ToldEvent>(place, 'export', 'events');
    const payments = await told<ExportedPayment>(place, 'export', 'allocations');
    const again = await told<Told>(place, 'import', ...files);
    expect(again.map((each) => [each.kind, each.entries, each.added, each.known])).toEqual([
      ['counterparties', 1, 0, 1],
      ['invoices', 5, 0, 5],
      ['statement', 5, 0, 5],
    ]);
    await told(place, 'match');
    expect(await told<ExportedPayment>(place, 'export', 'allocations')).toEqual(payments);
    expect(await told<ToldEvent>(place, 'export', 'events')).toEqual(events);
  });

  it('explains a payment, and tries other rules on the past without keeping anything', async () => {
    const events = await told<ToldEvent>(place, 'export', 'events');
    const [open] = await told<{ id: string }>(place, 'list', 'payments', '--status', 'open');
    const [explained] = await told<{ offers: { missing: { code: string }[] }[] }>(place, 'explain', open?.id ?? '');
    expect(explained?.offers.every((each) => each.missing.length > 0)).toBe(true);
    const said = await sverka(place, 'explain', open?.id ?? '');
    expect(said).toMatchObject({ status: 0, err: '' });
    expect(await sverka(place, 'explain', 'nobody')).toMatchObject({ status: 1, out: '' });

    const rules = await fileBeside(place, 'rules.yaml', 'matching:\n  automatic: { named-exact: false }\n');
    const [replayed] = await told(place, 'match', '--replay', rules);
    expect(replayed).toMatchObject({
      considered: 4,
      settledByPresent: 2,
      settledByProposed: 1,
      differences: [{ kind: 'no-longer-settled', currency: 'RUB', count: 1, sum: '150000', againstPeople: 0 }],
    });
    const empty = await fileBeside(place, 'no-rules.yaml', 'language: ru\n');
    expect(await sverka(place, 'match', '--replay', empty)).toMatchObject({ status: 1, out: '' });
    expect(await told<ToldEvent>(place, 'export', 'events')).toEqual(events);
  });

  it('gives events after one, and originals byte for byte', async () => {
    const events = await told<ToldEvent>(place, 'export', 'events');
    const middle = events[3] as ToldEvent;
    expect(await told<ToldEvent>(place, 'export', 'events', '--after', middle.id)).toEqual(events.slice(4));

    const bytes = await readFile(files[1] as string);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await sverka(place, 'export', 'original', sha256)).toMatchObject({ status: 0, out: bytes.toString('utf8') });
  });

  it('speaks JSON alone when asked to, and sentences otherwise', async () => {
    for (const command of [
      ['list', 'payments'],
      ['list', 'invoices'],
      ['list', 'deliveries'],
      ['doctor', '--deep'],
      ['match'],
    ]) {
      // prettier-ignore
      const { status, out } = await sverka(place, ...command, '--json');
      expect([command, status]).toEqual([command, 0]);
      expect(() => jsonLines(out)).not.toThrow();
    }
    const { out } = await sverka(place, 'match');
    expect(out).not.toBe('');
    expect(() => jsonLines(out)).toThrow();
  });

  it('ends with 1 when some input is refused, and keeps the good lines', async () => {
    const text = [invoiceRow(8, 1_000), { ...invoiceRow(9, 1_000), amount: 'much' }].map((row) => JSON.stringify(row));
    const bad = await fileBeside(place, 'bad.jsonl', `${text.join('\n')}\n`);
    const { status, out, err } = await sverka(place, 'import', bad, '--json');
    expect(status).toBe(1);
    expect(jsonLines<Told>(out)).toEqual([
      expect.objectContaining({ entries: 1, added: 1, refused: [expect.objectContaining({ line: 2 })] }),
    ]);
    expect(err).toContain('bad.jsonl');

    const cut = await fileBeside(place, 'cut.txt', statementText({ from: dotted(DAY), to: dotted(DAY), documents: [] }).slice(0, 300)); // prettier-ignore
    const refused = await sverka(place, 'import', cut, files[0] as string, '--json');
    expect(refused.status).toBe(1);
    expect(jsonLines<Told>(refused.out).map((each) => [each.added, each.refused.length])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(refused.err).toContain('cut.txt');
  });

  it('goes on with the next file when one is not there', async () => {
    const { status, out, err } = await sverka(place, 'import', '/no/such/file.txt', files[0] as string, '--json');
    expect(status).toBe(1);
    expect(jsonLines<Told>(out).map((each) => each.file)).toEqual(['/no/such/file.txt', files[0]]);
    expect(err).toContain('/no/such/file.txt');
  });

  it('ends with 2 on wrong usage', async () => {
    for (const wrong of [
      ['nonsense'],
      ['import'],
      ['start', '--role', 'king'],
      ['list', 'dreams'],
      ['export'],
      ['match', '--loud'],
      ['import', files[0] as string, '--as', 'dreams'],
      ['import', files[0] as string, '--mapping', 'dreams'],
    ]) {
      // prettier-ignore
      const { status, out, err } = await sverka(place, ...wrong);
      expect([wrong, status, out]).toEqual([wrong, 2, '']);
      expect(err).not.toBe('');
      expect(err).not.toMatch(/^\s+at /m);
    }
  });

  it('ends with 3 when the database is out of reach', async () => {
    const away = { ...place, variables: { ...place.variables, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/a' } };
    const { status, out, err } = await sverka(away, 'list', 'payments', '--json');
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain('DATABASE_URL');
  });

  it('tells its version and how to use it', async () => {
    expect(await sverka(place, '--version')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    const help = await sverka(place, '--help');
    expect([help.status, help.err]).toEqual([0, '']);
    for (const command of ['start', 'import', 'match', 'export', 'doctor', 'demo']) expect(help.out).toContain(command);
  });
});
