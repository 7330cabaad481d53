import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { CheckOrders } from '../clients/check-orders.js';
import { EraseOldPapers } from '../personal/erase-old-papers.js';
import { AgeInvoices } from '../receivables/age-invoices.js';
import { Store } from '../store/store.js';
import { forgetCommands } from '../store/writers/command-keys.js';
import { takeSlot } from '../store/writers/schedule-slots.js';

/** What happens by the clock. Each schedule fires in every process; its slot lets one of them do the work. */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  private readonly log = new Logger(Schedules.name);

  constructor(
    private readonly store: Store,
    private readonly ageInvoices: AgeInvoices,
    private readonly eraseOldPapers: EraseOldPapers,
    private readonly checkOrders: CheckOrders,
  ) {}

  /** What became due while nothing ran. Harmless in several processes: each invoice changes once. */
  async onApplicationBootstrap(): Promise<void> {
    await this.age();
  }

  /** A new day begins at another hour in each time zone, so it is looked at every hour. */
  @Cron('0 1 * * * *')
  async everyHour(): Promise<void> {
    try {
      if (await takeSlot(this.store, 'age-invoices', 'YYYY-MM-DD"T"HH24')) {
        await this.age();
        // What was paid since counts for no limit any more.
        await this.checkOrders.run();
      }
      if (await takeSlot(this.store, 'forget-commands', 'YYYY-MM-DD"T"HH24')) await forgetCommands(this.store);
    } catch (error) {
      this.log.warn({ msg: 'ageing failed, tried again in an hour', err: error });
    }
  }

  /** A year of papers runs out at night once a year; asked every day, so that no night off matters. */
  @Cron('0 17 3 * * *')
  async everyNight(): Promise<void> {
    try {
      if (!(await takeSlot(this.store, 'erase-old-papers', 'YYYY-MM-DD'))) return;
      const payments = await this.eraseOldPapers.run();
      if (payments > 0) this.log.log({ msg: 'who erased persons are was erased from old papers', payments });
    } catch (error) {
      this.log.warn({ msg: 'erasing old papers failed, tried again tomorrow', err: error });
    }
  }

  private async age(): Promise<void> {
    const overdue = await this.ageInvoices.run();
    if (overdue > 0) this.log.log({ msg: 'invoices became overdue', overdue });
  }
}
