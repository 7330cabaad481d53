import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Place, sverka } from '../support/service.js';
import { clientRow, dayAgo, invoiceRow, payment, registerFile, roubles, statementOf } from './world.js';

/** Statements of the world, one a day. */
export const DAYS = 10;

/** Payments in each. */
export const PER_DAY = 3;

/** Payments of the world. */
export const PAYMENTS = DAYS * PER_DAY;

const invoiceSum = (n: number): number => 100_000 + n * 1_000;

/** Kopecks of the n-th payment: every tenth pays half of its invoice, every tenth a little more than it. */
export const paymentSum = (n: number): number =>
  n % 10 === 5 ? invoiceSum(n) / 2 : n % 10 === 7 ? invoiceSum(n) + 500 : invoiceSum(n);

/** Kopecks that must end up allocated to the n-th invoice. */
export const allocatedSum = (n: number): number => Math.min(paymentSum(n), invoiceSum(n));

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** Numbers of all payments. */
export const ALL = numbers(PAYMENTS);

/** The statement of the k-th day: its balances continue those of the days before. */
export function dayFile(k: number): { name: string; content: Uint8Array } {
  const day = dayAgo(DAYS - 1 - k);
  const before = ALL.slice(0, k * PER_DAY).reduce((sum, n) => sum + paymentSum(n), 100_000);
  const ours = ALL.slice(k * PER_DAY, (k + 1) * PER_DAY).map((n) => payment(n, paymentSum(n), day));
  return { name: `day-${k}.txt`, content: statementOf(day, ours, before) };
}

/** Imports the client and an invoice for each payment. */
export async function importRegisters(place: Place): Promise<void> {
  const clients = await registerFile(place, 'clients.jsonl', [clientRow()]);
  const rows = ALL.map((n) => invoiceRow(n, invoiceSum(n)));
  const invoices = await registerFile(place, 'invoices.jsonl', rows);
  const { status, err } = await sverka(place, 'import', clients, invoices);
  if (status !== 0) throw new Error(`the registers were not imported: ${err}`);
}

/** What is still to be done, and what is in a dead sender's hands. */
export interface Work {
  readonly payments: number;
  readonly waiting: number;
  readonly held: number;
}

/** A view of the database for the judge of a story. */
export class Judge {
  private constructor(private readonly client: pg.Client) {}

  /** @param url of the database; without it that of the home's embedded server */
  static async open(place: Place, url?: string): Promise<Judge> {
    const told = (name: string): string => readFileSync(join(place.home, 'postgres', name), 'latin1').trim();
    const connectionString =
      url ?? `postgres://sverka:${told('password')}@127.0.0.1:${told('port').split(/\s/)[0]}/sverka`;
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    await client.connect();
    return new Judge(client);
  }

  async work(): Promise<Work> {
    const { rows } = await this.client.query<Work>(
      `select (select count(*)::int from payment) as payments,
         (select count(*)::int from payment where status = 'open')
           + (select count(*)::int from outbox where published_at is null)
           + (select count(*)::int from queue_message)
           + (select count(*)::int from delivery where status = 'pending') as waiting,
         (select count(*)::int from delivery where status = 'sending') as held`,
    );
    return rows[0] as Work;
  }

  /** Deliveries by their state. */
  async deliveries(): Promise<Record<string, number>> {
    const { rows } = await this.client.query<{ status: string; count: number }>(
      `select status, count(*)::int as count from delivery group by status`,
    );
    return Object.fromEntries(rows.map((each) => [each.status, each.count]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What all payments come to, as `list` and `export` write it. */
export const total = (sums: readonly number[]): string => roubles(sums.reduce((sum, each) => sum + each, 0));
