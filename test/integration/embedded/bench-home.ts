import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { markOfProcess } from '../../../src/store/embedded/process-mark.js';
import { type Compiled } from './compiled.js';
import { UserProcess } from './user-process.js';

/** A home of one test, with the processes that use it; everything ends with the test. */
export class BenchHome {
  private readonly processes: UserProcess[] = [];
  private constructor(
    private readonly compiled: Compiled,
    private readonly outer: string,
    readonly path: string,
  ) {}

  /** @param mode of the folder around the home. */
  static async make(compiled: Compiled, name = 'home', mode = 0o755): Promise<BenchHome> {
    const outer = await mkdtemp(join(tmpdir(), 'sverka-embedded-'));
    await chmod(outer, mode);
    return new BenchHome(compiled, outer, join(outer, name));
  }

  async use(as: { uid?: number; gid?: number } = {}): Promise<UserProcess> {
    const user = await UserProcess.start(this.compiled, this.path, as);
    this.processes.push(user);
    return user;
  }

  /** The server's process according to its pid file, or undefined when that is absent. */
  async serverPid(): Promise<number | undefined> {
    const text = await readFile(join(this.path, 'postgres/data/postmaster.pid'), 'latin1').catch(() => undefined);
    return text === undefined ? undefined : Number.parseInt(text, 10);
  }

  async clear(): Promise<void> {
    for (const one of this.processes) await one.kill();
    const pid = await this.serverPid();
    if (pid !== undefined && (await isRunning(pid))) {
      const end = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => 'postgres');
      if (end.includes('postgres')) process.kill(pid, 'SIGQUIT');
      await until(async () => !(await isRunning(pid)));
    }
    await rm(this.outer, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether a process lives. One that only waits to be collected by its parent does not. */
export const isRunning = async (pid = 0): Promise<boolean> => (await markOfProcess(pid)) !== undefined;

export async function until(condition: () => boolean | Promise<boolean>, waitMs = 10_000): Promise<void> {
  for (const end = Date.now() + waitMs; Date.now() < end; await pause(10)) if (await condition()) return;
  throw new Error('waited in vain');
}
