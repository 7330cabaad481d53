import { type DocumentText, statementText } from '../../support/statement-text.js';
import { openVerbs, type Verbs } from '../../support/verbs.js';
import { type Done, Office } from './office-program.js';

// Fifty people in five processes, and matchers among them, allocate and reverse the same few invoices at once.

const SEEDS = process.env['FAULTS'] === 'long' ? 1_000 : 6;
const OFFICES = 5;
const INVOICES = [1, 2, 3, 4];
const PAYMENTS = [1, 2, 3, 4, 5, 6];

let verbs: Verbs;
let offices: Office[] = [];

beforeAll(async () => {
  verbs = await openVerbs();
  const [{ url = '' } = {}] = [verbs.store.dataSource.options as { url?: string }];
  offices = await Promise.all(Array.from({ length: OFFICES }, (_, number) => Office.open(number, url, verbs.folder)));
}, 180_000);
afterAll(async () => {
  await Promise.all(offices.map((office) => office.close()));
  await verbs.close();
});

/** Books of a seed: invoices and payments of one client, whose sums meet now and then. */
async function freshBooks(seed: number): Promise<void> {
  await verbs.store.query('truncate organization, counterparty, external_id, outbox, work_request cascade');
  await verbs.store.query('truncate import_file cascade');
  const client = { ref: 'c1', kind: 'legal', name: 'ООО "Ромашка"', inn: '7827004526', kpp: '', accounts: [] };
  const invoices = INVOICES.map((n) => ({
    ref: `i${n}`,
    number: `УТ-${n}`,
    date: '2026-03-01',
    dueDate: '2099-01-01',
    amount: 60 + ((seed * n) % 50),
    vat: 0,
    currency: 'RUB',
    organization: '7725002343',
    party: 'c1',
    cancelled: false,
  }));
  await verbs.take(JSON.stringify(client));
  await verbs.take(invoices.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const documents: DocumentText[] = PAYMENTS.map((n) => ({
    number: String(n),
    day: '02.03.2026',
    sum: `0.${50 + ((seed * 7 * n) % 49)}`,
    purpose: n % 2 === 0 ? `Оплата по счету № УТ-${(n % 4) + 1} от 01.03.2026` : 'За материалы',
  }));
  await verbs.take(statementText({ from: '02.03.2026', to: '02.03.2026', documents }));
}

const ids = async (sql: string): Promise<string[]> =>
  (await verbs.store.query<{ id: string }>(sql)).map((each) => each.id);

/** Whatever does not hold, in words; nothing when all is well. */
async function broken(done: readonly Done[]): Promise<object> {
  const told = done.flatMap((each) => each.decisionId ?? []);
  const [lost, over, gaps, stray] = await Promise.all([
    ids(
      `select t.id from unnest('{${told.join(',')}}'::uuid[]) as t(id) where not exists (select from decision d where d.id = t.id)`,
    ),
    ids(`select number as id from invoice where allocated > amount
         union all select number from payment where allocated > amount
         union all select 'negative' from invoice where allocated < 0`),
    ids(`select subject::text as id from outbox group by subject
         having min(sequence) <> 1 or max(sequence) <> count(*)`),
    ids(`select id from decision where command_key is not null and id <> all('{${told.join(',')}}'::uuid[])`),
  ]);
  return { lost, over, gaps, stray, sums: await verbs.recompute.run() };
}

const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
const took: number[] = [];
const outcomes = new Map<string, number>();

test.each(seeds)('seed %i: sums hold, no decision is lost, none is made twice', async (seed) => {
  await freshBooks(seed);
  const payments = await ids('select id from payment order by seq');
  const invoices = INVOICES.map((n) => `УТ-${n}`);
  const done = (await Promise.all(offices.map((office) => office.work({ seed, payments, invoices })))).flat();
  for (const { refused, ms } of done) {
    took.push(ms);
    outcomes.set(refused ?? 'done', (outcomes.get(refused ?? 'done') ?? 0) + 1);
  }
  expect(await broken(done)).toEqual({ lost: [], over: [], gaps: [], stray: [], sums: [] });
});

test('the people really met: some were done, some came too late, and nobody waited for ever', () => {
  const share = (code: string): number => outcomes.get(code) ?? 0;
  expect(share('done')).toBeGreaterThan(SEEDS * 10);
  expect(
    share('nothing-left-to-allocate') + share('payment-overallocated') + share('invoice-overallocated'),
  ).toBeGreaterThan(0);
  const sorted = [...took].sort((a, b) => a - b);
  const at = (part: number): string => `${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)} ms`;
  const told = [...outcomes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  console.log(`${took.length} commands: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; ${told.join(', ')}`);
});
