/** What a writer did with a list of records: how many are new, how many changed, how many were as they are. */
export interface Saved {
  added: number;
  changed: number;
  known: number;
}

/** Nothing saved yet. */
export const nothingSaved = (): Saved => ({ added: 0, changed: 0, known: 0 });

/** Adds the counts of one batch to the total. */
export function countIn(total: Saved, batch: Saved): void {
  total.added += batch.added;
  total.changed += batch.changed;
  total.known += batch.known;
}

/** Names of the fields in which two records differ; `undefined` in `next` means "the source does not say". */
export const changedFields = (
  kept: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): string[] => Object.keys(next).filter((field) => next[field] !== undefined && next[field] !== kept[field]);
