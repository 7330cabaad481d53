import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readClientBank } from '../../src/formats/client-bank/read-client-bank.js';
import { baseKey } from '../../src/formats/line-key.js';
import type { StatementDocument } from '../../src/formats/statement/statement-item.js';
import { newId } from '../../src/store/new-id.js';
import { PaymentEntity } from '../../src/store/entities/payment.entity.js';
import { openVerbs, type Verbs } from '../support/verbs.js';
import type { Benchmark, Contestant } from './benchmark.js';
import { connect, empty, KeptRows } from './kept-rows.js';
import { statementBytes } from './made-statement.js';
import { createReadStream } from 'node:fs';
import type pg from 'pg';

const FULL = 200_000;
const SHORT = 2_000;
/** The ORM is so much slower that it is given a part of the documents; its rate hardly depends on their number. */
const PEER_SHARE = 10;
/** Rows of one upsert: PostgreSQL takes 65,535 parameters, a payment has 33. */
const PEER_BATCH = 1_000;

async function rateOf(documents: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (documents * 1000) / (performance.now() - start);
}

/** What the peer needs of the books to write payments at all. */
interface PeerBooks {
  readonly organizationId: string;
  readonly accountId: string;
  readonly statementId: string;
}

const rowOf = (
  line: StatementDocument,
  books: PeerBooks,
  occurrence: number,
): Omit<Partial<PaymentEntity>, 'verdict'> => ({
  ...books,
  id: newId(),
  lineNo: line.line,
  lineKey: `${baseKey(line)}#${occurrence}`,
  direction: line.direction,
  kind: line.kind,
  number: line.number,
  documentOn: line.documentOn,
  postedOn: line.postedOn,
  amount: line.amount.minor,
  currency: line.amount.currency,
  payer: line.payer,
  payee: line.payee,
  purpose: line.purpose,
  raw: line.raw,
});

/** The usual way with this ORM: read, and upsert in batches in one transaction. Payments alone: no events, no originals, no proof. */
async function upsertAll(verbs: Verbs, path: string, books: PeerBooks): Promise<void> {
  await verbs.store.dataSource.transaction(async (manager) => {
    for await (const item of readClientBank(createReadStream(path, { highWaterMark: 256 * 1024 }), {
      batchSize: PEER_BATCH,
    })) {
      if (item.type !== 'documents') continue;
      const rows = item.documents.map((line) => rowOf(line, books, 1));
      await manager.upsert(PaymentEntity, rows, {
        conflictPaths: ['accountId', 'lineKey'],
        skipUpdateIfNoValuesChanged: true,
      });
    }
  });
}

async function peerBooks(client: pg.Client): Promise<PeerBooks> {
  const [organizationId, accountId, importId, statementId] = [newId(), newId(), newId(), newId()];
  await client.query(`insert into organization (id, tax_number) values ($1, '7725002343')`, [organizationId]);
  await client.query(
    `insert into bank_account (id, organization_id, number, currency) values ($1, $2, '40702810900000002851', 'RUB')`,
    [accountId, organizationId],
  );
  await client.query(
    `insert into import_file (id, sha256, name, size, kind, format, encoding, entries, added, refused, warnings) values ($1, '', '', 0, '', '', '', 0, 0, '[]', '[]')`,
    [importId],
  );
  await client.query(
    `insert into statement (id, import_id, account_id, organization_id, proof) values ($1, $2, $3, $4, 'unproved')`,
    [statementId, importId, accountId, organizationId],
  );
  return { organizationId, accountId, statementId };
}

/** A file with one byte of its head changed: another original, but every line of it is known. */
function withChangedHead(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf('23:00:00');
  changed[at + 7] = '1'.charCodeAt(0);
  return changed;
}

/** How often rows of payments were written, and events: nothing may be when nothing is new. */
async function tuplesOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select (select max(xmin::text::bigint)::text || '/' || count(*) from payment) as payments, (select count(*) from outbox where type like 'payment.%')::text as events`,
  );
  return JSON.stringify(rows[0]);
}

async function contestantsFor(
  verbs: Verbs,
  url: string,
  documents: number,
): Promise<{ contestants: Record<string, Contestant>; client: pg.Client }> {
  const client = await connect(url);
  const peerDocuments = documents / PEER_SHARE;
  const bytes = statementBytes({ documents, encoding: 'windows-1251' });
  const [path, changed, part] = ['statement', 'changed', 'part'].map((name) => join(verbs.folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(path, bytes);
  await writeFile(changed, withChangedHead(bytes));
  await writeFile(part, statementBytes({ documents: peerDocuments, encoding: 'windows-1251' }));
  const take = async (file: string, added: number): Promise<void> => {
    const result = await verbs.importFile.run({ path: file, name: 'statement' });
    if (result.added !== added || result.entries !== documents)
      throw new Error(`imported ${result.added} of ${documents}: ${JSON.stringify(result.refused)}`);
  };
  await take(path, documents);
  const rows = await KeptRows.take(client);
  const again = async (file: string): Promise<number> => {
    await empty(client);
    await rows.copyInto(client);
    await client.query('analyze');
    const before = await tuplesOf(client);
    const rate = await rateOf(documents, () => take(file, 0));
    const after = await tuplesOf(client);
    if (after !== before) throw new Error(`a known file wrote rows: ${before} became ${after}`);
    return rate;
  };
  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    await client.query('begin');
    await work();
    await client.query('commit');
  };
  return {
    client,
    contestants: {
      import: async () => {
        await empty(client);
        return rateOf(documents, () => take(path, documents));
      },
      'COPY of the same rows': async () => {
        await empty(client);
        return rateOf(documents, () => inTransaction(() => rows.copyInto(client)));
      },
      'COPY of the payments alone': async () => {
        await empty(client);
        await rows.copyInto(client, ['organization', 'bank_account', 'import_file', 'statement']);
        return rateOf(documents, () => inTransaction(() => rows.copyInto(client, ['payment'])));
      },
      'parse + TypeORM upsert of the payments': async () => {
        await empty(client);
        const books = await peerBooks(client);
        return rateOf(peerDocuments, () => upsertAll(verbs, part, books));
      },
      'the same file again': () => again(path),
      'the same lines again, head changed': () => again(changed),
    },
  };
}

/** From a file on disk to committed rows. */
export default {
  title:
    '200,000 documents of a statement on disk imported into an empty database: original, payments, events, one transaction.',
  unit: 'documents/s',
  rounds: 5,
  goals: [
    { what: 'import / COPY of the same rows', ours: 'import', against: 'COPY of the same rows', atLeast: 0.38 },
    {
      what: 'import / parse + TypeORM upsert',
      ours: 'import',
      against: 'parse + TypeORM upsert of the payments',
      atLeast: 2.5,
    },
    { what: 'same file again / COPY', ours: 'the same file again', against: 'COPY of the same rows', atLeast: 0.5 },
    {
      what: 'same lines again, head changed / COPY',
      ours: 'the same lines again, head changed',
      against: 'COPY of the same rows',
      atLeast: 0.5,
    },
  ],
  async open(size) {
    const verbs = await openVerbs();
    const { client, contestants } = await contestantsFor(verbs, verbs.url, size === 'short' ? SHORT : FULL);
    return {
      contestants,
      close: async () => {
        await client.end();
        await verbs.close();
      },
    };
  },
} satisfies Benchmark;
