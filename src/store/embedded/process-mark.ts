import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { platform } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the programs of a Unix are; what we start gets no variable of ours. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What one process is called so that a later process with the same number is not taken for it: `<pid>-<when it started>`. */
export type ProcessMark = string;

/**
 * The mark of a living process, or undefined when there is none with this number. A zombie counts as dead: it holds nothing and
 * only waits for its parent. On Windows the start is not known and the mark is `<pid>-0`.
 */
export async function markOfProcess(pid: number): Promise<ProcessMark | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  const startedAt = await startOf(pid);
  return startedAt === undefined ? undefined : `${pid}-${startedAt}`;
}

/** Whether the process that made this mark still lives. Anything that is not a mark is dead. */
export async function isAlive(mark: string): Promise<boolean> {
  const pid = /^(\d+)-[0-9a-z]+$/.exec(mark)?.[1];
  return pid !== undefined && (await markOfProcess(Number(pid))) === mark;
}

/** The mark of this process. */
export async function ownMark(): Promise<ProcessMark> {
  return (await markOfProcess(process.pid)) ?? `${process.pid}-0`;
}

async function startOf(pid: number): Promise<string | undefined> {
  if (platform() === 'linux') return startOnLinux(pid);
  if (platform() === 'win32') return answersSignals(pid) ? '0' : undefined;
  return startByPs(pid);
}

// proc(5): the name in field 2 may hold blanks and brackets, so fields are counted after the last bracket. Field 3 is the state,
// field 22 the start in ticks since boot; the boot's id tells two boots apart.
async function startOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => undefined);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
  return `${fields[19] ?? '0'}b${boot.slice(0, 8)}`;
}

async function startByPs(pid: number): Promise<string | undefined> {
  const said = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    env: { ...process.env, LC_ALL: 'C' },
  }).catch(() => undefined);
  const line = said?.stdout.trim();
  if (!line || line.startsWith('Z')) return undefined;
  const startedAt = line.slice(line.indexOf(' ') + 1).trim();
  return createHash('sha256').update(startedAt).digest('hex').slice(0, 12);
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
