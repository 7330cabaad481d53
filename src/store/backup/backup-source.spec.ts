import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refused } from '../../domain/failure.js';
import { BackupSource } from './backup-source.js';

const HEAD = {
  program: '0.1.0',
  server: '18.4',
  takenAt: '2026-01-15T03:00:00.000Z',
  migrations: ['Spine1764000000000'],
};

interface Table {
  readonly name: string;
  readonly rows: readonly string[];
}

/** Written by hand after the description of the format, not by the code that takes backups. */
function fileOf(tables: readonly Table[], sequence = 17n): Buffer {
  const body = tables
    .map(
      ({ name, rows }) =>
        `COPY "${name}" ("id", "body") FROM stdin;\n${rows.map((each) => `${each}\n`).join('')}\\.\n-- rows ${rows.length}\n`,
    )
    .join('');
  const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
  const text = `-- sverka-backup 1\n-- ${JSON.stringify(HEAD)}\n${body}SELECT pg_catalog.setval('"outbox_seq_seq"', ${sequence}, true);\n-- end ${JSON.stringify({ tables: tables.length, rows })}\n`;
  return Buffer.from(`${text}-- sha256 ${createHash('sha256').update(text).digest('hex')}\n`);
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(bytes: Buffer, size = 64) {
  const source = new BackupSource(inPieces(bytes, size));
  const head = await source.head();
  const tables: Table[] = [];
  const sequences: string[] = [];
  const end = await source.read({
    table: async (name, _columns, rows) => {
      const parts: Buffer[] = [];
      for await (const part of rows) parts.push(part);
      const lines = Buffer.concat(parts).toString().split('\n').slice(0, -1);
      tables.push({ name, rows: lines });
      return lines.length;
    },
    sequence: async ({ name, last }) => void sequences.push(`${name} ${last}`),
  });
  return { head, end, tables, sequences };
}

/** What COPY writes of a row: a line without bare backslashes, so never `\.` alone. */
const row = fc
  .tuple(fc.nat(), fc.string({ unit: 'binary' }))
  .map(([id, text]) => `${id}\t${text.replace(/[\\\n\r\t]/g, (each) => `\\${each === '\\' ? '\\' : 'n'}`)}`);
const table = fc.record({ name: fc.stringMatching(/^[a-z_][a-z0-9_]{0,20}$/), rows: fc.array(row) });

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof Refused ? error.reason.code : String(error)),
  );

describe('reading a backup', () => {
  it('gives back every row, however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(fc.array(table, { maxLength: 5 }), fc.integer({ min: 1, max: 200 }), async (tables, size) => {
        const rows = tables.reduce((sum, each) => sum + each.rows.length, 0);
        expect(await readAll(fileOf(tables), size)).toEqual({
          head: HEAD,
          end: { tables: tables.length, rows },
          tables,
          sequences: ['outbox_seq_seq 17'],
        });
      }),
    ));

  const whole = fileOf([
    { name: 'empty', rows: [] },
    { name: 'payment', rows: ['1\tОплата по счёту', '2\t\\\\.', '3\t\\N'] },
  ]);

  it('refuses it when it ends anywhere before its end', async () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(await reasonOf(readAll(whole.subarray(0, length)))).toMatch(/^backup-(cut-off|not-one)$/);
  });

  it('refuses it when any byte is another one', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] as number) ^ 1;
      expect([at, await reasonOf(readAll(altered))]).toEqual([at, expect.stringMatching(/^backup-/)]);
    }
  });

  it('refuses it when something follows', async () =>
    expect(await reasonOf(readAll(Buffer.concat([whole, Buffer.from('\n')])))).toBe('backup-altered'));

  it('knows what is no backup', async () => {
    for (const text of ['', 'ИНН;Сумма\n', '-- PostgreSQL database dump\n', '-- sverka-backup 2\n-- {}\n'])
      expect(await reasonOf(readAll(Buffer.from(text)))).toBe('backup-not-one');
    expect(await reasonOf(readAll(Buffer.alloc(3 << 20, 0x61), 1 << 16))).toBe('backup-not-one');
  });
});
