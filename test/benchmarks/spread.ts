/** A median with its extremes. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The spread of some measures; of an even number the lower of the two middle ones, so that it is one that was really seen. */
export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor((sorted.length - 1) / 2)), least: at(0), most: at(sorted.length - 1) };
}

/** A quantile by the nearest rank. @param share from 0 to 1 */
export function quantileOf(measures: readonly number[], share: number): number {
  const sorted = [...measures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
