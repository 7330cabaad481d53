import { Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { Reason } from '../domain/reason.js';
import { Store } from '../store/store.js';
import { readSetStates, readSourceState } from '../store/writers/sync-state-writer.js';
import { Sources } from './sources.js';

/** A configured source as a person looks at it. */
export interface ListedSource {
  readonly source: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly comparedAt: string | null;
  /** Minutes since the last run that came to its end; null when there was none. */
  readonly lagMinutes: number | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly failure: Reason | null;
  /** What waits for a person. */
  readonly held: readonly Reason[];
}

const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;

/** Tells how the configured sources stand (состояние источников). */
@Injectable()
export class ListSources {
  constructor(
    private readonly store: Store,
    private readonly sources: Sources,
  ) {}

  /** In the order of the configuration. */
  run(): Promise<ListedSource[]> {
    return Promise.all(this.sources.names.map((each) => this.one(each)));
  }

  private async one(source: string): Promise<ListedSource> {
    const known = await readSourceState(this.store, source);
    const sets = await readSetStates(this.store, source);
    const finished = known?.finishedAt ?? null;
    return {
      source,
      startedAt: iso(known?.startedAt),
      finishedAt: iso(finished),
      comparedAt: iso(known?.comparedAt),
      lagMinutes: finished ? Math.max(0, Math.round((Date.now() - finished.getTime()) / 60_000)) : null,
      counts: known?.counts ?? {},
      failure: this.off(source) ?? known?.failure ?? null,
      held: [...sets.values()].flatMap((each) => (each.held ? [each.held] : [])),
    };
  }

  /** Why a registry is not asked at all; what is wrong with its settings is told by whoever opens it. */
  private off(source: string): Reason | undefined {
    try {
      return this.sources.isRegistry(source) ? this.sources.openRegistry(source).off : undefined;
    } catch (error) {
      if (error instanceof Refused) return error.reason;
      throw error;
    }
  }
}
