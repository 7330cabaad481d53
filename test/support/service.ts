import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');

/** The program as built; TEST_PROGRAM names another copy of it, an installed one for instance. */
const PROGRAM = process.env['TEST_PROGRAM'] ?? join(ROOT, 'dist/main.js');

/** Longer than a start on a slow machine that makes a database cluster first. */
const START_MS = 120_000;

/** Variables that would lead the program out of its test. */
const OURS = /^(SVERKA_|DATABASE_URL|AMQP_URL)/;

/** Settings that make the inbox quicker than a person needs. */
export const QUICK = 'inbox: { scanEveryMs: 100, settleMs: 200 }\nrelay: { pollMs: 200 }\n';

const FOLDER_CHANNEL = 'channels:\n  mail: { kind: folder, sends: email, folder: messages }\n';

type Variables = Readonly<Record<string, string>>;

/** A home of a story's own, with the environment in which the program runs there. */
export interface Place {
  readonly home: string;
  /** Beside the home, for files that the program must not find by itself. */
  readonly folder: string;
  readonly variables: Variables;
  /** Ends what was started here and still runs, the database server left behind too, and removes the folders. */
  remove(): Promise<void>;
}

const started = new WeakMap<Place, Set<ChildProcess>>();

/**
 * Makes a home.
 *
 * @param variables what the environment says besides SVERKA_HOME
 * @param config text of `default.yaml`; without it the configuration in git holds
 */
export async function makePlace(variables: Variables = {}, config?: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'sverka-story-'));
  const home = join(folder, 'home');
  if (config !== undefined) {
    await mkdir(join(folder, 'config'));
    await writeFile(join(folder, 'config/default.yaml'), `${FOLDER_CHANNEL}${config}`);
  }
  const place: Place = {
    home,
    folder,
    variables: {
      SVERKA_HOME: home,
      SVERKA_HTTP_PORT: '0',
      SVERKA_LANG: 'en',
      ...(config === undefined ? {} : { SVERKA_CONFIG: join(folder, 'config') }),
      ...variables,
    },
    remove: async () => {
      for (const child of started.get(place) ?? []) if (child.exitCode === null) child.kill('SIGKILL');
      await stopServer(home);
      await rm(folder, { recursive: true, force: true });
    },
  };
  started.set(place, new Set());
  return place;
}

/** Process id of the embedded database server of a home, if one runs. */
export function serverOf(home: string): number | undefined {
  const file = join(home, 'postgres/data/postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'latin1').split('\n', 1)[0]);
  return isAlive(pid) ? pid : undefined;
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function stopServer(home: string): Promise<void> {
  const pid = serverOf(home);
  if (pid === undefined) return;
  // What it holds is thrown away with the home: no clean shutdown is needed.
  process.kill(pid, 'SIGQUIT');
  await until('the database server is gone', () => !isAlive(pid), 15_000);
}

/** A program that has ended. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A started program. */
export class Running {
  out = '';
  err = '';
  readonly ended: Promise<Ended>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.ended = once(child, 'close').then(([status]) => ({
      status: status as number | null,
      out: this.out,
      err: this.err,
    }));
  }

  get pid(): number {
    return this.child.pid as number;
  }

  /** Where it listens; empty for a role without HTTP. */
  get address(): string {
    return /http:\/\/[\w.:[\]]+:\d+/.exec(this.out)?.[0] ?? '';
  }

  /** Asks it to stop, as an administrator does. */
  stop(): Promise<Ended> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** Ends it at once, as the kernel does when memory is short. */
  kill(): Promise<Ended> {
    this.child.kill('SIGKILL');
    return this.ended;
  }
}

/** Starts the program. */
export function run(place: Place, args: readonly string[], variables: Variables = {}): Running {
  lookAtBuild();
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const { NODE_OPTIONS: _forJest, ...env } = { ...inherited, ...place.variables, ...variables };
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: place.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.get(place)?.add(child);
  return new Running(child);
}

/** Runs a command of the command line to its end. */
export const sverka = (place: Place, ...args: string[]): Promise<Ended> => run(place, args).ended;

/** Runs a command that must succeed and reads its JSON lines. */
export async function told<T>(place: Place, ...args: string[]): Promise<T[]> {
  const { status, out, err } = await sverka(place, ...args, '--json');
  if (status !== 0) throw new Error(`sverka ${args.join(' ')} ended with ${status}: ${err}`);
  return jsonLines<T>(out);
}

/** Values of JSON lines. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** Starts a role of the service and waits until it says that it is ready. */
export async function startService(place: Place, role = 'all', variables: Variables = {}): Promise<Running> {
  const service = run(place, ['start', '--role', role], variables);
  await until(
    `the ${role} is ready`,
    () => {
      if (service.child.exitCode !== null || service.child.signalCode !== null)
        throw new Error(`the ${role} ended with ${service.child.exitCode}: ${service.err}`);
      return service.out.includes('\n');
    },
    START_MS,
  );
  return service;
}

/**
 * Asks again and again until the answer is neither false nor undefined.
 *
 * @param what said when the time is over
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs: number,
  everyMs = 50,
): Promise<Exclude<T, false | undefined>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer as Exclude<T, false | undefined>;
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await delay(everyMs);
  }
}

/** Names in a folder, sorted; of a folder that is not there none. Names that begin with a dot are drafts. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

let checked = false;

/** Warns of a story that is told of an old build: it proves nothing. `npm test` builds first. */
function lookAtBuild(): void {
  if (checked || process.env['TEST_PROGRAM']) return;
  checked = true;
  if (!existsSync(PROGRAM)) throw new Error('the stories need the built program: npm run build');
  const built = Math.max(...filesBelow(join(ROOT, 'dist'), '.js').map((path) => statSync(path).mtimeMs));
  const newer = filesBelow(join(ROOT, 'src'), '.ts')
    .filter((path) => !path.endsWith('.spec.ts'))
    .find((path) => statSync(path).mtimeMs > built);
  if (newer) console.warn(`${newer} is newer than the build; npm run build makes it anew`);
}

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
