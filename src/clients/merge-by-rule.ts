import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { type Duplicate, listDuplicates } from '../store/reads/duplicate-reads.js';
import { Store } from '../store/store.js';
import { mergeCards } from '../store/writers/card-merge.js';

/** Pairs that are looked at in one run. */
const AT_ONCE = 500;

/**
 * Merges cards of which everything agrees that `cards.mergeWhen` names (объединение по правилу): off unless it is set. The older card
 * stays. Cards that a person has told apart are left alone.
 */
@Injectable()
export class MergeByRule {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns how many cards were merged */
  async run(): Promise<number> {
    const { cards } = this.settings.config;
    if (cards.mergeWhen.length === 0) return 0;
    const pairs = (await listDuplicates(this.store, AT_ONCE)).filter((each) => this.agrees(each));
    const by = { actor: 'rule:merge-when', why: cards.mergeWhen.join(', ') };
    let merged = 0;
    for (const { one, other } of pairs) {
      const ids = { survivorId: one.id, mergedId: other.id };
      try {
        await this.store.transaction((tx) => mergeCards(tx, cards, ids, by));
        merged++;
      } catch (error) {
        // One of the two was merged a moment ago; what is left of them is looked at the next time.
        if (!(error instanceof Refused)) throw error;
      }
    }
    return merged;
  }

  private agrees({ evidence }: Duplicate): boolean {
    const kinds = new Set(evidence.map((each) => each.kind));
    return this.settings.config.cards.mergeWhen.every((each) => kinds.has(each));
  }
}
