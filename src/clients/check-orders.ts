import { Inject, Injectable } from '@nestjs/common';
import { checkTerms, stateKey } from '../domain/terms/check-terms.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { type OrderToCheck, ordersToCheck, termsIn } from '../store/reads/terms-reads.js';
import { Store } from '../store/store.js';
import { lockOrderChecks, type OrderVerdict, saveOrderChecks } from '../store/writers/order-check-writer.js';

/** What a check of all orders came to. */
export interface CheckedOrders {
  readonly checked: number;
  readonly breached: number;
  /** Orders of which something else is true than before. */
  readonly changed: number;
}

/** Holds every order that is not closed to its agreement (проверка заказов по договорам), and tells what became another state. */
@Injectable()
export class CheckOrders {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Everything is looked at: what one order may owe rests on all the others. */
  run(): Promise<CheckedOrders> {
    const closed = this.settings.config.orders.closedStatuses.map((each) => each.toLowerCase());
    return this.store.transaction(async (tx) => {
      await lockOrderChecks(tx);
      const orders = await ordersToCheck(tx, closed);
      const verdicts = orders.map(verdictOf);
      const changed = verdicts.filter((each) => each.changed);
      await saveOrderChecks(
        tx,
        changed.map(({ verdict }) => verdict),
      );
      const breached = verdicts.filter(({ verdict }) => verdict.state === 'breached').length;
      return { checked: orders.length, breached, changed: changed.length };
    });
  }
}

function verdictOf(order: OrderToCheck): { readonly verdict: OrderVerdict; readonly changed: boolean } {
  const { orderedOn, currency, discountBp, priceKind, exposure, before } = order;
  const found = checkTerms(
    termsIn(order),
    { on: orderedOn, currency, discountBp, priceKind, exposure },
    order.several > 1,
  );
  const other = before === null || stateKey(before) !== stateKey(found);
  // An order that keeps to its terms from the beginning is no news.
  const tell = other && (found.state === 'breached' || before?.state === 'breached');
  const verdict = { ...found, orderId: order.id, agreementId: order.agreementId, tell };
  return {
    verdict,
    changed: other || JSON.stringify(sorted(before.reasons)) !== JSON.stringify(sorted(found.reasons)),
  };
}

/** JSON of the database has its keys in another order. */
const sorted = (reasons: OrderVerdict['reasons']): unknown =>
  reasons.map(({ code, params }) => [code, Object.entries(params ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]);
