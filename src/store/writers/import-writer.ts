import { createHash } from 'node:crypto';
import { Temporary } from '../../domain/failure.js';
import type { Reason } from '../../domain/reason.js';
import { FILE_LOCKS, INTAKE_LOCK } from '../advisory-locks.js';
import { filePieces } from '../file-pieces.js';
import { newId } from '../new-id.js';
import type { Transaction } from '../transaction.js';

/** A line of a file and what is to be said of it. */
export interface LineNote {
  readonly line: number;
  readonly reason: Reason;
}

/** What is kept of an imported file (загруженный файл) besides its bytes. */
export interface ImportRecord {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  readonly format: string;
  readonly encoding: string;
  readonly entries: number;
  readonly added: number;
  readonly refused: readonly LineNote[];
  readonly warnings: readonly LineNote[];
}

/** Bytes of an original are kept in pieces of this size, so that neither writing nor giving back holds a file in memory. */
const CHUNK = 1024 * 1024;

const WORK_MEMORY = '64MB';

/**
 * Waits for another import of the same bytes; parsing a long file may take its time. Files are written one at a time, so that one
 * may sort and join in more memory than a usual query; long values are packed by LZ4 where the server has it, at a fraction of the
 * time of PostgreSQL's own way.
 */
export async function lockFile(tx: Transaction, sha256: string): Promise<void> {
  await tx.query(
    `set local statement_timeout = 0; set local lock_timeout = 0; set local work_mem = '${WORK_MEMORY}'; set local jit = off; set local default_statistics_target = 10`,
  );
  await tx.query(
    `select set_config(name, 'lz4', true) from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)`,
  );
  await tx.query('select pg_advisory_xact_lock($1::int, hashtext($2))', [FILE_LOCKS, sha256]);
}

/** Waits until no other file is being written. Taken after the reading, so that a long file does not hold up the others. */
export async function lockIntake(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [INTAKE_LOCK]);
}

/** The kept record of a file with these bytes, if it was imported before. */
export async function findImport(
  tx: Transaction,
  sha256: string,
): Promise<(ImportRecord & { id: string }) | undefined> {
  const [found] = await tx.query<ImportRecord & { id: string; size: bigint }>(
    `select id, sha256, name, size, kind, format, encoding, entries, added, refused, warnings from import_file where sha256 = $1`,
    [sha256],
  );
  return found && { ...found, size: Number(found.size) };
}

/** Notes a file before its lines are written: they refer to it. Two processes with one file: the second waits, then conflicts. */
export async function beginImport(
  tx: Transaction,
  record: Pick<ImportRecord, 'sha256' | 'name' | 'size' | 'kind' | 'format'>,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into import_file (id, sha256, name, size, kind, format, encoding, entries, added, refused, warnings)
     values ($1, $2, $3, $4, $5, $6, '', 0, 0, '[]', '[]') on conflict (sha256) do update set name = import_file.name returning id`,
    [newId(), record.sha256, record.name, record.size, record.kind, record.format],
  );
  return (row as { id: string }).id;
}

/** Completes the note when all of the file is written. */
export async function endImport(
  tx: Transaction,
  id: string,
  result: Pick<ImportRecord, 'encoding' | 'entries' | 'added' | 'refused' | 'warnings'>,
): Promise<void> {
  await tx.query(
    `update import_file set encoding = $2, entries = $3, added = $4, refused = $5, warnings = $6 where id = $1`,
    [
      id,
      result.encoding,
      result.entries,
      result.added,
      JSON.stringify(result.refused),
      JSON.stringify(result.warnings),
    ],
  );
}

/**
 * Keeps the bytes of a file; once, however often it is imported.
 *
 * @throws Temporary `file-changed` when they are not the bytes of `sha256` any more
 */
export async function keepOriginal(tx: Transaction, importId: string, path: string, sha256: string): Promise<void> {
  const [kept] = await tx.query(`select 1 from original_chunk where import_id = $1 limit 1`, [importId]);
  if (kept) return;
  let seq = 0;
  for await (const bytes of unchanged(path, sha256, CHUNK)) {
    await tx.query(`insert into original_chunk (import_id, seq, bytes) values ($1, $2, $3)`, [importId, seq++, bytes]);
  }
}

/**
 * Reads a file again whose SHA-256 was taken before. Whoever brings a file may replace it at any moment: what is read then is not
 * what was looked up, and must not be kept under its name.
 *
 * A piece is good until the next is asked for.
 *
 * @throws Temporary `file-changed` {path}, at the end
 */
export async function* unchanged(path: string, sha256: string, size: number): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const bytes of filePieces(path, size)) {
    hash.update(bytes);
    yield bytes;
  }
  if (hash.digest('hex') !== sha256) throw new Temporary('file-changed', { path });
}
