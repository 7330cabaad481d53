/**
 * The text of a backup (резервная копия): lines that `psql` reads too, so that the data outlive this program. A head of two comments,
 * every table as `COPY … FROM stdin` in an order that foreign keys allow, the counters of the sequences, and an end that
 * says how much there was, with the SHA-256 of all bytes above it. The schema is not in it: migrations make it, and the head names them.
 *
 * ```text
 * -- sverka-backup 1
 * -- {"program":"0.1.0","server":"18.4","takenAt":"2026-01-15T03:00:00.000Z","migrations":["Spine1764000000000"]}
 * COPY "organization" ("id", "name") FROM stdin;
 * …
 * \.
 * -- rows 2
 * SELECT pg_catalog.setval('"outbox_seq_seq"', 17, true);
 * -- end {"tables":1,"rows":2}
 * -- sha256 9f86d0…
 * ```
 */
export const FIRST_LINE = '-- sverka-backup 1';

/** What the head of a backup says. */
export interface BackupHead {
  /** Version of the program that took it. */
  readonly program: string;
  /** Version of PostgreSQL. */
  readonly server: string;
  /** The instant of the snapshot by the database's clock, ISO 8601 in UTC. */
  readonly takenAt: string;
  /** Names of the migrations that had made the schema, oldest first. */
  readonly migrations: readonly string[];
}

/** What the end of a backup says. */
export interface BackupEnd {
  readonly tables: number;
  readonly rows: number;
}

/** A sequence as it stood: the next value is above all values given. */
export interface SequenceState {
  readonly name: string;
  readonly last: bigint;
  readonly called: boolean;
}

/** Names that need no quoting; a migration gives no others, and a file with others is none of ours. */
const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

const COPY = /^COPY "([a-z_][a-z0-9_]*)" \(("[a-z_][a-z0-9_]*"(?:, "[a-z_][a-z0-9_]*")*)\) FROM stdin;$/;
const SETVAL = /^SELECT pg_catalog\.setval\('"([a-z_][a-z0-9_]*)"', (\d{1,19}), (true|false)\);$/;

/** Whether a name can stand in a backup as it is. */
export const isPlainName = (name: string): boolean => NAME.test(name);

/** The line that begins a table's rows. */
export const copyFromLine = (table: string, columns: readonly string[]): string =>
  `COPY "${table}" (${columns.map((each) => `"${each}"`).join(', ')}) FROM stdin;`;

/** Reads {@link copyFromLine}; undefined when it is another line. */
export function readCopyLine(line: string): { table: string; columns: string[] } | undefined {
  const [, table, columns] = COPY.exec(line) ?? [];
  return table && columns ? { table, columns: columns.split(', ').map((each) => each.slice(1, -1)) } : undefined;
}

/** The line that ends a table's rows. */
export const ROWS_END = '\\.';

/** The line after it. */
export const rowsLine = (rows: number): string => `-- rows ${rows}`;

/** Reads {@link rowsLine}. */
export const readRowsLine = (line: string): number | undefined => {
  const rows = /^-- rows (\d{1,15})$/.exec(line)?.[1];
  return rows === undefined ? undefined : Number(rows);
};

/** The line that sets a sequence. */
export const sequenceLine = ({ name, last, called }: SequenceState): string =>
  `SELECT pg_catalog.setval('"${name}"', ${last}, ${called});`;

/** Reads {@link sequenceLine}. */
export function readSequenceLine(line: string): SequenceState | undefined {
  const [, name, last, called] = SETVAL.exec(line) ?? [];
  return name && last ? { name, last: BigInt(last), called: called === 'true' } : undefined;
}

/** A comment that carries a value: the head, and the end with `end ` before it. */
export const valueLine = (value: BackupHead | BackupEnd, before = ''): string => `-- ${before}${JSON.stringify(value)}`;

const valueOf = (line: string, before: string): Record<string, unknown> | undefined => {
  if (!line.startsWith(before)) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(before.length));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the second line of a backup. */
export function readHead(line: string): BackupHead | undefined {
  const { program, server, takenAt, migrations } = valueOf(line, '-- ') ?? {};
  if (typeof program !== 'string' || typeof server !== 'string' || typeof takenAt !== 'string') return undefined;
  if (Number.isNaN(Date.parse(takenAt)) || !Array.isArray(migrations)) return undefined;
  return migrations.every((each) => typeof each === 'string') ? { program, server, takenAt, migrations } : undefined;
}

/** Reads the last line but one of a backup. */
export function readEnd(line: string): BackupEnd | undefined {
  const { tables, rows } = valueOf(line, '-- end ') ?? {};
  return typeof tables === 'number' && typeof rows === 'number' ? { tables, rows } : undefined;
}

/** The last line of a backup. */
export const checksumLine = (sha256: string): string => `-- sha256 ${sha256}`;

/** Whether this is the last line of a backup, whatever the checksum. */
export const isChecksumLine = (line: string): boolean => /^-- sha256 [0-9a-f]{64}$/.test(line);
