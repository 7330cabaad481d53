import { existsSync, readFileSync } from 'node:fs';
import { Random } from './random.js';
import type { Target } from './target.js';
import type { Watch } from './watch.js';

/** An input for which something does not hold. */
export interface Finding {
  readonly target: string;
  /** Number of the input, or the place in the file of kept ones. */
  readonly input: number | string;
  readonly problem: string;
  /** The start of the input: a text as JSON, bytes in base64. */
  readonly shown: string;
}

/** What a run of one target came to. */
export interface RunReport {
  readonly target: string;
  readonly inputs: number;
  readonly kept: number;
  readonly perSecond: number;
  readonly slowestMs: number;
  readonly slowest: number | string;
  /** Growth of the heap over the run, after collecting. */
  readonly grownKb: number;
  readonly findings: readonly Finding[];
}

/** An input that once was a finding, with what was wrong; tried first in every run. */
export interface Kept {
  readonly why: string;
  /** Texts as they are, halves of characters escaped; bytes in base64. */
  readonly text?: string;
  readonly base64?: string;
}

/** Several findings of one cause are enough. */
const MOST_FINDINGS = 5;

/** More than this stays in the heap for good: something is kept that should not be. */
const MOST_GROWTH_KB = 16_384;

/** The heap is weighed when everything is loaded and compiled, and every so many inputs. */
const WARM = 2_000;
const WEIGH_EVERY = 100_000;

const collect = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};

const show = (input: string | Uint8Array): string =>
  (typeof input === 'string' ? JSON.stringify(input) : Buffer.from(input).toString('base64')).slice(0, 3_000);

/** Inputs kept of a target. */
export function keptOf(target: string): (string | Uint8Array)[] {
  const file = `test/fuzz/kept/${target}.json`;
  if (!existsSync(file)) return [];
  const kept = JSON.parse(readFileSync(file, 'utf8')) as readonly Kept[];
  return kept.map(({ text, base64 }) => text ?? Uint8Array.from(Buffer.from(base64 ?? '', 'base64')));
}

/** Tries inputs of one target and remembers what was found and how long each took. */
class Runner {
  readonly findings: Finding[] = [];
  slowestMs = 0;
  slowest: number | string = 0;

  constructor(
    private readonly target: Target,
    private readonly seed: number,
  ) {}

  async make(index: number): Promise<void> {
    const random = new Random(this.seed, this.target.name, index);
    await this.take(index, this.target.make(random), random);
  }

  async take(name: number | string, input: string | Uint8Array, random: Random): Promise<void> {
    const begun = performance.now();
    try {
      const taken = this.target.take(input as never, random);
      if (taken) await taken;
    } catch (error) {
      const problem = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
      this.findings.push({
        target: this.target.name,
        input: name,
        problem: problem.slice(0, 4_000),
        shown: show(input),
      });
    }
    const took = performance.now() - begun;
    if (took > this.slowestMs) [this.slowestMs, this.slowest] = [took, name];
  }

  get full(): boolean {
    return this.findings.length >= MOST_FINDINGS;
  }
}

/**
 * Runs a target over its kept inputs and over the inputs `from` to `to`, the last one left out. Each input follows from the seed, the
 * target and its number alone.
 */
export async function runTarget(
  target: Target,
  seed: number,
  from: number,
  to: number,
  watch: Watch,
): Promise<RunReport> {
  const runner = new Runner(target, seed);
  const kept = keptOf(target.name);
  for (const [i, input] of kept.entries()) {
    watch.beat(1_000_000_000 + i);
    await runner.take(`kept ${i}`, input, new Random(seed, target.name, `kept ${i}`));
  }
  const begun = performance.now();
  let [before, grown, index] = [0, 0, from];
  for (; index < to && !runner.full; index++) {
    watch.beat(index);
    await runner.make(index);
    if (index - from === WARM) before = collect();
    else if (before > 0 && (index - from) % WEIGH_EVERY === 0) grown = collect() - before;
  }
  watch.beat(-1);
  if (before > 0) grown = collect() - before;
  const grownKb = Math.round(grown / 1024);
  if (grownKb > MOST_GROWTH_KB)
    runner.findings.push({ target: target.name, input: 'all', problem: `the heap grew by ${grownKb} KiB`, shown: '' });
  const { findings, slowest, slowestMs } = runner;
  const perSecond = Math.round(((index - from) / Math.max(1, performance.now() - begun)) * 1000);
  return { target: target.name, inputs: index - from, kept: kept.length, perSecond, slowestMs: Math.round(slowestMs), slowest, grownKb, findings }; // prettier-ignore
}
