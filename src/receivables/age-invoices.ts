import { Injectable } from '@nestjs/common';
import { Store } from '../store/store.js';
import { ageInvoices } from '../store/writers/invoice-settlement.js';

/** Invoices given a new status per transaction: short locks, bounded events. */
const BATCH = 500;

/** Gives open invoices the status of today: past its due day an invoice is overdue (просрочен). */
@Injectable()
export class AgeInvoices {
  constructor(private readonly store: Store) {}

  /** Returns how many invoices became overdue. */
  async run(): Promise<number> {
    let total = 0;
    for (;;) {
      const changed = await this.store.transaction((tx) => ageInvoices(tx, BATCH));
      total += changed;
      if (changed < BATCH) return total;
    }
  }
}
