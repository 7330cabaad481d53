/** How large a benchmark runs: `full` is what is published, `short` only proves that it runs. */
export type Size = 'full' | 'short';

/** One side of a comparison: does its work once and says how it went, in the benchmark's unit. */
export type Contestant = () => Promise<number>;

/** What is measured, ready to run: databases made, data generated, queues declared. */
export interface Contest {
  /** Ours, the ceilings and the peers by name. In each round every one of them runs once. */
  readonly contestants: Readonly<Record<string, Contestant>>;
  /** Removes what was made. */
  close(): Promise<void>;
}

/**
 * A goal: the measure of one contestant, or its ratio to another's of the same round, is at least or at most a figure. A ratio is
 * always `measure of ours / measure of the other`, in the unit of the benchmark; the median of the rounds is held against the goal.
 */
export interface Goal {
  readonly what: string;
  readonly ours: string;
  readonly against?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A benchmark (замер): one file `<name>.bench.ts` beside this one, whose default export it is. */
export interface Benchmark {
  /** A sentence: what is done to what, and how large it is. */
  readonly title: string;
  /** Unit of every measure, e.g. `documents/s`, `ms`, `MiB`. */
  readonly unit: string;
  /** Rounds of a full run; contestants take turns in them, in an order that changes from round to round. */
  readonly rounds: number;
  readonly goals: readonly Goal[];
  open(size: Size): Promise<Contest>;
}
