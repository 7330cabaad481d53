import { Injectable } from '@nestjs/common';

/** What a run of matching did (итог сопоставления). */
export interface MatchSummary {
  readonly considered: number;
  readonly matched: number;
  readonly suggested: number;
  readonly unmatched: number;
  /** Why payments stayed open: the first reason of each, counted, the most frequent first. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

/** How a run goes. */
export interface MatchOptions {
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number) => void;
}

/** Matches open payments. */
@Injectable()
export class MatchOpenPayments {
  async run(_options: MatchOptions = {}): Promise<MatchSummary> {
    throw new Error('being written');
  }
}
