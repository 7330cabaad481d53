import { newId } from '../../src/store/new-id.js';
import { keepRecords, type ReadRecord } from '../../src/store/writers/ledger-record-writer.js';
import { refNo, invoiceRow } from '../support/onec-company.js';
import { freshDatabase } from '../support/postgres.js';
import type { Benchmark } from './benchmark.js';
import { connect } from './kept-rows.js';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

const FULL = 100_000;
const SHORT = 2_000;
/** As many as are kept together when a base is read. */
const BATCH = 200;

const SET = 'Document_СчетНаОплатуКлиенту';

const recordsOf = (count: number): ReadRecord[] =>
  Array.from({ length: count }, (_, n) => ({
    ref: refNo(8, n),
    version: Buffer.from(String(n).padStart(8, '0')).toString('base64'),
    body: invoiceRow(n, 1_000),
  }));

/** A field of COPY's text format. */
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (each) => `\\${each}`);

const rate = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (count * 1000) / (performance.now() - start);
};

/** What is kept of a base against the fastest way that PostgreSQL has: the same records by COPY into a bare table with the same key. */
export default {
  title: `Records of a base are kept: ${FULL.toLocaleString('en')} invoices in batches of ${BATCH}, each a transaction of its own, with comparison; COPY takes them at once without one.`,
  unit: 'records/s',
  rounds: 5,
  goals: [
    { what: 'pulled records are stored at 0.3 of COPY or better', ours: 'keepRecords', against: 'COPY', atLeast: 0.3 },
  ],
  async open(size) {
    const records = recordsOf(size === 'full' ? FULL : SHORT);
    const { store, url, drop } = await freshDatabase();
    const client = await connect(url);
    await client.query(
      `create table bare (source text, entity_set text, ref uuid, version text, body jsonb, primary key (source, entity_set, ref))`,
    );
    const ours = async (): Promise<number> => {
      const source = newId();
      const measured = await rate(records.length, async () => {
        for (let at = 0; at < records.length; at += BATCH) {
          const some = records.slice(at, at + BATCH);
          await store.transaction((tx) => keepRecords(tx, source, SET, some));
        }
      });
      await client.query('truncate ledger_record');
      return measured;
    };
    const copy = async (): Promise<number> => {
      const measured = await rate(records.length, async () => {
        const lines = records.map(
          ({ ref, version, body }) => `s\t${SET}\t${ref}\t${version}\t${escaped(JSON.stringify(body))}\n`,
        );
        await pipeline(Readable.from(lines), client.query(copyFrom('copy bare from stdin')));
      });
      await client.query('truncate bare');
      return measured;
    };
    return {
      contestants: { keepRecords: ours, COPY: copy },
      async close() {
        await client.end();
        await drop();
      },
    };
  },
} satisfies Benchmark;
