import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** Everything that the import of a statement writes, each table after those that it refers to. */
export const WRITTEN = [
  'organization',
  'bank_account',
  'import_file',
  'original_chunk',
  'statement',
  'payment',
  'outbox',
  'work_request',
] as const;

/** A name of one of {@link WRITTEN}. */
export type WrittenTable = (typeof WRITTEN)[number];

/** Rows of tables in COPY's own binary form, in memory: what the fastest writer that there is would be given. */
export class KeptRows {
  private constructor(private readonly tables: ReadonlyMap<WrittenTable, Buffer>) {}

  /** Takes the rows of a database as they are. */
  static async take(client: pg.Client): Promise<KeptRows> {
    const tables = new Map<WrittenTable, Buffer>();
    for (const table of WRITTEN) {
      const pieces: Buffer[] = [];
      for await (const piece of client.query(copyTo(`copy ${table} to stdout (format binary)`)))
        pieces.push(piece as Buffer);
      tables.set(table, Buffer.concat(pieces));
    }
    return new KeptRows(tables);
  }

  /** Bytes of all rows of some tables. */
  size(tables: readonly WrittenTable[] = WRITTEN): number {
    return tables.reduce((total, each) => total + (this.tables.get(each)?.length ?? 0), 0);
  }

  /** Writes some tables, in one transaction of the client's or as part of it. */
  async copyInto(client: pg.Client, tables: readonly WrittenTable[] = WRITTEN): Promise<void> {
    for (const table of tables) {
      const target = client.query(copyFrom(`copy ${table} from stdin (format binary)`));
      await pipeline(Readable.from(slices(this.tables.get(table) as Buffer)), target);
    }
  }
}

const SLICE = 256 * 1024;

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/** A connection of the benchmark's own. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  // As the import does: the ceiling packs long values in the fastest way there is, too.
  await client.query(
    `select set_config(name, 'lz4', false) from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)`,
  );
  return client;
}

/** Empties the tables that an import writes, and lets the server write out what it owes, so that nobody pays for another's pages. */
export async function empty(client: pg.Client): Promise<void> {
  await client.query(`truncate ${WRITTEN.join(', ')} cascade`);
  await client.query('checkpoint');
}
