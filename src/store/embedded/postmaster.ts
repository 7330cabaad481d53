import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { markOfProcess } from './process-mark.js';

const run = promisify(execFile);

/** What the server wrote about itself into `postmaster.pid` (сведения о работающем сервере). */
export interface Postmaster {
  readonly pid: number;
  /** 0 until the server has opened its port. */
  readonly port: number;
  /** `starting`, `ready`, `stopping`, …; empty early in the start. */
  readonly status: string;
}

/** Reads `postmaster.pid`: line 1 the process, 4 the port, 8 the status (miscadmin.h of PostgreSQL). Undefined when there is none. */
export async function readPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  const number = (line: string | undefined): number => Number.parseInt(line ?? '', 10) || 0;
  return { pid: number(lines[0]), port: number(lines[3]), status: lines[7] ?? '' };
}

/**
 * Whether the process with this number is the server of this data directory: the number in a pid file left by a power cut or a
 * kill may belong to anything by now. The server stands in its data directory; where that may not be seen (root in a container
 * without ptrace rights), its command line tells. Elsewhere than on Linux the command must be PostgreSQL's, and on macOS name the directory.
 */
export async function isServerOf(dataFolder: string, pid: number): Promise<boolean> {
  if ((await markOfProcess(pid)) === undefined) return false;
  if (platform() === 'win32') return (await said('tasklist', ['/fi', `PID eq ${pid}`, '/nh'])).includes('postgres');
  if (platform() !== 'linux') {
    const command = await said('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return command.includes('postgres') && command.includes(dataFolder);
  }
  const standsIn = await readlink(`/proc/${pid}/cwd`).catch((error: NodeJS.ErrnoException) => error.code ?? '');
  if (standsIn !== 'EACCES' && standsIn !== 'EPERM') return standsIn === dataFolder;
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return words.includes(dataFolder) && (words[0] ?? '').endsWith('postgres');
}

const said = (command: string, args: string[]): Promise<string> =>
  run(command, args).then(
    ({ stdout }) => stdout,
    () => '',
  );
