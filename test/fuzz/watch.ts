import { Worker } from 'node:worker_threads';

/** Longest that one input may keep the processor busy, and the longest that it may take at all. */
const LONGEST_CPU_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * Watches from a thread of its own, because an input that hangs holds up everything else: it writes which one it is and kills the
 * process. Time is counted of the processor, so that a busy machine is no hang.
 */
const WATCHER = `
const { workerData: { beat, cpuMs, wallMs } } = require('node:worker_threads');
const { readFileSync, writeSync } = require('node:fs');
// On Linux the time of the main thread alone: compilers and collectors have threads of their own.
const cpuTime = () => {
  try {
    const [, ...fields] = readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').split(') ')[1].split(' ');
    return (Number(fields[10]) + Number(fields[11])) * 10;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
};
let seen = -1, since = 0, cpu = cpuTime();
setInterval(() => {
  const now = Atomics.load(beat, 0);
  if (now !== seen || now < 0) { seen = now; since = performance.now(); cpu = cpuTime(); return; }
  const wall = performance.now() - since;
  if ((wall > cpuMs && cpuTime() - cpu > cpuMs) || wall > wallMs) {
    writeSync(1, JSON.stringify({ hang: now, wallMs: Math.round(wall) }) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 50);
`;

/** Tells the watcher which input is in hand. */
export interface Watch {
  /** Called before each input with its number; -1 when none is in hand. */
  beat(index: number): void;
  stop(): Promise<void>;
}

/** Starts the watcher of this process. */
export function startWatch(): Watch {
  const beat = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const workerData = { beat, cpuMs: LONGEST_CPU_MS, wallMs: LONGEST_MS };
  const worker = new Worker(WATCHER, { eval: true, execArgv: [], workerData });
  return {
    beat: (index) => void Atomics.store(beat, 0, index),
    stop: async () => void (await worker.terminate()),
  };
}
