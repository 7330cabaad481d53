// `npm run upgrade:keep`: keeps the schema of this version, filled with the demo's made-up company, as `test/upgrade/VERSION.sql`. Run it
// once for each release, from the released commit; a kept file is never written again. Needs `pg_dump` of the server's major version.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { emptyDatabase } from '../support/postgres.js';

const ROOT = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const file = join(import.meta.dirname, `${version}.sql`);
if (existsSync(file)) throw new Error(`${file} is kept already`);

const home = mkdtempSync(join(tmpdir(), 'sverka-keep-'));
const database = await emptyDatabase();
try {
  const env = { ...process.env, DATABASE_URL: database.url, SVERKA_HOME: home };
  execFileSync(process.execPath, [join(ROOT, 'dist/main.js'), 'demo', '--json'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const options = ['--inserts', '--rows-per-insert=50', '--no-owner', '--no-privileges'];
  const dump = execFileSync('pg_dump', [...options, database.url], { encoding: 'utf8', maxBuffer: 1 << 28 });
  writeFileSync(file, readable(dump));
} finally {
  await database.drop();
  rmSync(home, { recursive: true, force: true });
}

/** Without what only `psql` understands, settings that older servers do not know, and paths of this machine. Texts stay as they are. */
function readable(dump: string): string {
  const text = dump
    .replaceAll(home, '/home/sverka')
    .replace(/^\\(un)?restrict .*\n/gm, '')
    .replace(/^SET transaction_timeout = 0;\n/m, '');
  return `-- Sverka ${version}: its schema with the demo's made-up company. Made by npm run upgrade:keep, never edited.\n${text}`;
}
