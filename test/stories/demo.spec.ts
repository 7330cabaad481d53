import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDecimal } from '../../src/domain/money.js';
import type { ExportedAllocation, ExportedPayment } from '../../src/matching/export-allocations.js';
import { TRUTH, type Verdict } from './demo-truth.js';

// The program as built, with its embedded PostgreSQL, in a home of its own.

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Summary {
  readonly files: readonly { name: string; entries: number; added: number; known: number; refused: { reason: string }[]; warnings: { reason: string }[] }[]; // prettier-ignore
  readonly messages: readonly { kind: string; template: string; count: number }[];
  readonly repeated: boolean;
}

const TIMEOUT_MS = 180_000;

let home: string;

async function sverka(...args: string[]): Promise<Run> {
  const { DATABASE_URL: _database, AMQP_URL: _broker, SVERKA_LANG: _language, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/main.js', ...args], { env: { ...env, SVERKA_HOME: home } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out, err };
}

const jsonLines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const keyOf = ({ invoice }: ExportedAllocation): number => Number(invoice.slice(-3));
const kopecks = (roubles: string): number => Number(parseDecimal(roubles)?.minor);

/** What the books say of a payment, in the words of the truth. */
const toldOf = (payment: ExportedPayment) => ({
  number: payment.number,
  settles: payment.allocations.map((each) => [keyOf(each), each.amount]).sort(([a], [b]) => Number(a) - Number(b)),
  advance: payment.allocations.length === 0 ? 0 : payment.allocations.reduce((rest, each) => rest - each.amount, payment.amount), // prettier-ignore
});

const expectedOf = ({ number, settles, advance = '0' }: Verdict) => ({
  number,
  settles: settles.map(([key, roubles]) => [key, kopecks(roubles)]),
  advance: kopecks(advance),
});

const sorted = <T>(values: readonly T[]): string[] => values.map((each) => JSON.stringify(each)).sort();

describe('sverka demo', () => {
  let first: Run;
  let second: Run;
  let payments: ExportedPayment[];
  let summary: Summary;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sverka-demo-'));
    first = await sverka('demo');
    payments = jsonLines((await sverka('export', 'allocations')).out);
    second = await sverka('demo');
    summary = JSON.parse((await sverka('demo', '--json')).out) as Summary;
  }, TIMEOUT_MS);

  afterAll(() => rm(home, { recursive: true, force: true }));

  it('goes through, twice', () => {
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(first.err).toMatch(/^Заняло [\d.]+ с\.$/m);
  });

  it('says of every incoming payment what an accountant says', () => {
    expect(sorted(payments.map(toldOf))).toEqual(sorted(TRUTH.map(expectedOf)));
  });

  it.each(TRUTH.filter(({ choice }) => (choice?.length ?? 0) > 0))('offers a choice: $what', ({ number, choice }) => {
    const payment = payments.find((each) => each.number === number);
    expect(payment?.status).toBe('suggested');
    expect((payment?.suggestions ?? []).flat().map(keyOf)).toEqual(choice);
  });

  it('adds nothing the second time, and decides the same', async () => {
    expect(summary.repeated).toBe(true);
    expect(summary.files.filter((each) => each.added > 0)).toEqual([]);
    expect(jsonLines((await sverka('export', 'allocations')).out)).toEqual(payments);
    const decided = (text: string): string => text.slice(text.indexOf('\n2. '), text.indexOf('\n5. '));
    expect(decided(second.out)).toBe(decided(first.out));
    expect(decided(first.out).length).toBeGreaterThan(100);
  });

  it('refuses what must be refused, and only that', () => {
    const refused = summary.files.filter((each) => each.refused.length > 0);
    expect(
      refused.map(({ name, entries, refused: notes }) => [name, entries, notes.map((note) => note.reason)]),
    ).toEqual([
      ['07-second-week-2.txt', 3, ['bad-amount']],
      ['11-second-week-3-cut.txt', 0, ['cut-file']],
      ['14-photo.txt', 0, ['binary-file']],
    ]);
  });

  it('warns of what is odd', () => {
    const warned = new Map(
      summary.files.map(({ name, warnings }) => [name, warnings.map((each) => each.reason).sort()]),
    );
    expect(warned.get('07-second-week-2.txt')).toEqual(['balances-do-not-prove', 'turnover-differs']);
    expect(warned.get('09-service-week-2-corrected.txt')).toEqual(['lines-withdrawn']);
    expect(warned.get('13-service-week-3.txt')).toEqual(['declared-encoding-wrong']);
    expect([...warned.values()].filter((each) => each.length > 0)).toHaveLength(3);
  });

  it('writes letters that a person can open, to nobody who exists', async () => {
    const letters = (await readdir(join(home, 'messages'))).filter((each) => each.endsWith('.eml'));
    const planned = summary.messages.filter((each) => each.kind === 'email');
    expect(letters).toHaveLength(planned.reduce((sum, each) => sum + each.count, 0));
    expect(planned.map((each) => each.template)).toEqual(['invoice-overdue', 'invoice-paid', 'order-status-changed', 'payment-received']); // prettier-ignore
    for (const each of letters)
      expect(await readFile(join(home, 'messages', each), 'utf8')).toMatch(/^To: [^]*?\.example>?\r?$/m);
  });

  it(
    'leaves books that agree with themselves',
    async () => {
      const { status, out } = await sverka('doctor', '--deep', '--json');
      const states = jsonLines<{ reason: string; state: string }>(out);
      expect(states).toContainEqual(expect.objectContaining({ reason: 'receivables-agree', state: 'good' }));
      expect(status).toBe(0);
    },
    TIMEOUT_MS,
  );
});
