import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CheckOrders } from '../clients/check-orders.js';
import { Store } from '../store/store.js';
import { dropRequests, pendingRequests } from '../store/writers/work-requests.js';
import { Loop } from './loop.js';

/** How often it is asked whether orders are to be checked. */
const PAUSE_MS = 2_000;

/** Holds orders to their agreements as soon as an order, an invoice or an agreement changed. */
@Injectable()
export class OrderChecker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(OrderChecker.name);
  private readonly loop: Loop;

  constructor(
    private readonly store: Store,
    private readonly checkOrders: CheckOrders,
  ) {
    const onError = (error: unknown): void =>
      this.log.warn({ msg: 'orders could not be checked, tried again soon', err: error });
    this.loop = new Loop(() => this.round(), { pauseMs: PAUSE_MS, onError });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  private async round(): Promise<boolean> {
    const requests = await pendingRequests(this.store, 'check-orders');
    if (requests.length === 0) return false;
    const { checked, breached, changed } = await this.checkOrders.run();
    await dropRequests(this.store, requests);
    if (changed > 0) this.log.log({ msg: 'orders were held to their agreements', checked, breached, changed });
    return false;
  }
}
