import { Inject, Injectable } from '@nestjs/common';
import { money } from '../domain/money.js';
import { writeOrders } from '../formats/commerceml/write-orders.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { type OrderToGive, readOrdersToGive } from '../store/reads/exchange-reads.js';
import { Store } from '../store/store.js';
import { markGiven } from '../store/writers/exchange-writer.js';
import { Registers } from './registers.js';

/** Orders of one answer; 1C comes again for the others. */
const MOST_ORDERS = 1_000;

/** What 1C is offered: the file, and which orders it holds. */
export interface OfferedOrders {
  readonly xml: string;
  readonly orders: readonly OrderToGive[];
}

/** Offers 1C the orders that it has not been given yet (выгрузка заказов): those of the sources in `exchange.give`. */
@Injectable()
export class OfferOrders {
  constructor(
    private readonly store: Store,
    private readonly registers: Registers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Reads only: orders count as given when 1C says that it has them, see {@link ConfirmOrders}.
   *
   * @throws Refused `exchange-mapping-missing`
   */
  async run(): Promise<OfferedOrders> {
    const { source } = this.registers.exchange().orders;
    const orders = await readOrdersToGive(this.store, source, this.settings.config.exchange.give, MOST_ORDERS);
    const written = orders.map((each) => ({ ...each, amount: money(BigInt(each.amount), each.currency) }));
    return { xml: writeOrders(written, new Date().toISOString().slice(0, 19)), orders };
  }
}

/** Marks what 1C was offered as given (подтверждение выгрузки). An order that has changed since is offered again. */
@Injectable()
export class ConfirmOrders {
  constructor(
    private readonly store: Store,
    private readonly registers: Registers,
  ) {}

  async run({ orders }: OfferedOrders): Promise<void> {
    const { source } = this.registers.exchange().orders;
    await this.store.transaction((tx) => markGiven(tx, source, orders));
  }
}
