import { createHash } from 'node:crypto';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Defect, Refused, Temporary } from '../../domain/failure.js';
import {
  type BackupEnd,
  type BackupHead,
  checksumLine,
  copyFromLine,
  FIRST_LINE,
  isPlainName,
  ROWS_END,
  rowsLine,
  sequenceLine,
  type SequenceState,
  valueLine,
} from './backup-text.js';
import { inOrderOfReferences, type Reference } from './table-order.js';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The table that migrations are noted in: the head names them instead. */
const MIGRATIONS = 'migrations';

/** As `pg_dump`: no table may be altered until its rows are read. One that is being altered now is waited for so long. */
const LOCK_WAIT_MS = 30_000;

/**
 * Takes a backup of a database while others work on it: one snapshot of all tables (REPEATABLE READ), streamed. What is written after
 * {@link bytes} has begun is not in it; what was committed before is. A migration that comes at the same time waits.
 */
export class TakeBackup {
  private taken: { head: BackupHead; end: BackupEnd } | undefined;

  /**
   * @param url of the database
   * @param program version of this program
   * @param progress told the name of each table before its rows
   */
  constructor(
    private readonly url: string,
    private readonly program: string,
    private readonly progress: (table: string) => void = () => undefined,
  ) {}

  /** What was written. @throws Defect before {@link bytes} has come to its end. */
  get summary(): { readonly head: BackupHead; readonly end: BackupEnd } {
    if (!this.taken) throw new Defect('the backup is not finished');
    return this.taken;
  }

  /** What time it is by the database's clock. @throws Temporary `database-unreachable` */
  async now(): Promise<Date> {
    const client = await connect(this.url);
    const { rows } = await client.query<{ now: Date }>('select now()').finally(() => client.end());
    return (rows[0] as { now: Date }).now;
  }

  /**
   * The bytes of the backup, see {@link FIRST_LINE}; not compressed. Given up in the middle, it lets its connection go.
   *
   * @throws Refused `backup-nothing-kept`; Temporary `database-unreachable`, `database-contended`
   */
  async *bytes(): AsyncGenerator<Buffer> {
    const client = await connect(this.url);
    let whole = false;
    try {
      const hash = createHash('sha256');
      for await (const chunk of this.text(client)) {
        hash.update(chunk);
        yield chunk;
      }
      yield lines(checksumLine(hash.digest('hex')));
      whole = true;
    } finally {
      // A COPY that nobody reads any more would hold an orderly goodbye up for ever.
      if (whole) await client.end();
      else client.connection.stream.destroy();
    }
  }

  private async *text(client: pg.Client): AsyncGenerator<Buffer> {
    await beginSnapshot(client);
    const head = await readHead(client, this.program);
    yield lines(FIRST_LINE, valueLine(head));
    const tables = await readTables(client);
    let rows = 0;
    for (const table of tables) {
      this.progress(table.name);
      yield lines(copyFromLine(table.name, table.columns));
      const columns = table.columns.map((each) => `"${each}"`).join(', ');
      const copied = client.query(copyTo(`copy "${table.name}" (${columns}) to stdout`));
      for await (const chunk of copied) yield chunk as Buffer;
      yield lines(ROWS_END, rowsLine(copied.rowCount));
      rows += copied.rowCount;
    }
    // After the rows, and not of the snapshot: a counter may stand higher than the rows need, never lower.
    for (const each of await readSequences(client)) yield lines(sequenceLine(each));
    const end = { tables: tables.length, rows };
    yield lines(valueLine(end, 'end '));
    await client.query('commit');
    this.taken = { head, end };
  }
}

const lines = (...all: string[]): Buffer => Buffer.from(`${all.join('\n')}\n`);

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'sverka backup',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: `-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c lock_timeout=${LOCK_WAIT_MS} -c synchronize_seqscans=off -c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c extra_float_digits=1 -c bytea_output=hex -c client_encoding=UTF8`,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Temporary('database-unreachable', { cause: (error as Error).message }, error);
  }
}

async function beginSnapshot(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; present: boolean }>(
    `select c.relname as name, to_regclass('${MIGRATIONS}') is not null as present from pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  if (!rows.some((each) => each.present)) throw new Refused('backup-nothing-kept');
  await client.query('begin isolation level repeatable read read only');
  const tables = rows.map((each) => `"${each.name.replaceAll('"', '""')}"`).join(', ');
  try {
    await client.query(`lock table ${tables} in access share mode`);
  } catch (error) {
    if ((error as { code?: string }).code === '55P03')
      throw new Temporary('database-contended', { attempts: 1 }, error);
    throw error;
  }
}

async function readHead(client: pg.Client, program: string): Promise<BackupHead> {
  const { rows } = await client.query<{ server: string; takenAt: string; migrations: string[] }>(
    `select current_setting('server_version') as server,
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt",
       (select coalesce(array_agg(name::text order by id), '{}') from ${MIGRATIONS}) as migrations`,
  );
  return { program, ...(rows[0] as { server: string; takenAt: string; migrations: string[] }) };
}

/** Every table but that of the migrations, those that are referred to before those that refer. */
async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> $1
     group by c.relname order by c.relname`,
    [MIGRATIONS],
  );
  const { rows: references } = await client.query<Reference>(
    `select r.relname as table, t.relname as to from pg_constraint f
     join pg_class r on r.oid = f.conrelid join pg_class t on t.oid = f.confrelid
     where f.contype = 'f' and r.relnamespace = current_schema()::regnamespace and f.conrelid <> f.confrelid`,
  );
  const odd = tables.find((each) => ![each.name, ...each.columns].every(isPlainName));
  if (odd) throw new Defect(`the table ${odd.name} or a column of it has a name that needs quoting`);
  return inOrderOfReferences(tables, references);
}

async function readSequences(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select s.relname as name from pg_class s join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i')
     join pg_class t on t.oid = d.refobjid and t.relname <> $1
     where s.relnamespace = current_schema()::regnamespace and s.relkind = 'S' order by 1`,
    [MIGRATIONS],
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const found = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from "${name}"`,
    );
    const { last, called } = found.rows[0] as { last: string; called: boolean };
    states.push({ name, last: BigInt(last), called });
  }
  return states;
}
