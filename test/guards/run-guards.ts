// npm run guards [-- NAME…]
// Takes out one guard after another in a copy of the sources and runs the tests that should notice: each removal must turn at least one
// of them red. The same tests are run on the untouched copy first: a test that is red anyway proves nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Guard } from './guard.js';
import { GUARDS } from './guard-list.js';

const COPIED = ['src', 'test', 'config', 'mappings', 'docs', 'package.json', 'tsconfig.json', 'nest-cli.json'];

/** A copy without its guard may hang instead of failing; that is noticed as well, but not waited for for ever. */
const LIMIT_MS = 10 * 60_000;

/** A copy of the sources, with the modules and the build of the original. */
function makeCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-guards-'));
  for (const each of COPIED) cpSync(each, join(folder, each), { recursive: true });
  for (const each of ['node_modules']) symlinkSync(resolve(each), join(folder, each));
  return folder;
}

const run = (folder: string, args: readonly string[]): { ok: boolean; output: string } => {
  const child = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    env: process.env,
  });
  return { ok: child.status === 0, output: `${child.stdout}\n${child.stderr}` };
};

/** Runs the tests; those of whole processes run what is built. */
function passes(folder: string, { project, pattern }: Guard['noticedBy']): { ok: boolean; output: string } {
  if (project === 'faults') {
    const built = run(folder, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
    if (!built.ok) throw new Error(`does not build:\n${built.output}`);
  }
  return run(folder, [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '-c',
    'test/jest.config.js',
    '--bail',
    '--selectProjects',
    project,
    '--testPathPatterns',
    pattern,
  ]);
}

/** Takes the guard out; gives back how to put it in again. */
function takeOut(folder: string, { patches }: Guard): () => void {
  const before = patches.map(({ file }) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const);
  for (const { file, find, replace } of patches) {
    const now = readFileSync(join(folder, file), 'utf8');
    if (now.split(find).length !== 2) throw new Error(`${file} does not say once: ${find}`);
    writeFileSync(
      join(folder, file),
      now.replace(find, () => replace),
    );
  }
  return () => before.forEach(([path, text]) => writeFileSync(path, text));
}

const asked = process.argv.slice(2);
const guards = asked.length > 0 ? GUARDS.filter((each) => asked.includes(each.name)) : GUARDS;
const folder = makeCopy();
const green = new Map<string, boolean>();
const left: string[] = [];
try {
  for (const guard of guards) {
    const suite = JSON.stringify(guard.noticedBy);
    if (!green.has(suite)) {
      const before = passes(folder, guard.noticedBy);
      green.set(suite, before.ok);
      if (!before.ok) console.log(`red before anything was taken out: ${suite}\n${before.output.slice(-2_000)}`);
    }
    const putBack = takeOut(folder, guard);
    const without = passes(folder, guard.noticedBy);
    putBack();
    const noticed = green.get(suite) === true && !without.ok;
    const by = /● (.+)/.exec(without.output)?.[1] ?? 'it did not end in time';
    console.log(noticed ? `noticed      ${guard.name}: ${by}` : `NOT NOTICED  ${guard.name}: ${guard.without}`);
    if (!noticed) left.push(guard.name);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${guards.length - left.length} of ${guards.length} removals were noticed${left.length ? `; not: ${left.join(', ')}` : ''}.`,
);
process.exit(left.length > 0 ? 1 : 0);
