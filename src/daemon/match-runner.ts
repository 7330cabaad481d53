import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MergeByRule } from '../clients/merge-by-rule.js';
import { MatchOpenPayments } from '../matching/match-open-payments.js';
import { Store } from '../store/store.js';
import { dropRequests, pendingRequests } from '../store/writers/work-requests.js';
import { Loop } from './loop.js';

/** How often it is asked whether matching has become due. */
const PAUSE_MS = 300;

/** Matches as soon as something made it due: a new payment, a new invoice, a reversal. */
@Injectable()
export class MatchRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(MatchRunner.name);
  private readonly loop: Loop;

  constructor(
    private readonly store: Store,
    private readonly matchOpenPayments: MatchOpenPayments,
    private readonly mergeByRule: MergeByRule,
  ) {
    const onError = (error: unknown): void => this.log.warn({ msg: 'matching failed, tried again soon', err: error });
    this.loop = new Loop(() => this.round(), { pauseMs: PAUSE_MS, onError });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const requests = await pendingRequests(this.store, 'match');
    if (requests.length === 0) return false;
    // First the cards, so that payments are matched to those that stay.
    const merged = await this.mergeByRule.run();
    if (merged > 0) this.log.log({ msg: 'cards merged by rule', merged });
    const { reasons: _reasons, ...counts } = await this.matchOpenPayments.run();
    await dropRequests(this.store, requests);
    this.log.log({ msg: 'payments matched', ...counts });
    return true;
  }
}
