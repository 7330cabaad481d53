import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../domain/local-date.js';
import { Store } from '../store/store.js';
import { saveClosedPeriod } from '../store/writers/closed-period-writer.js';
import { requestWork } from '../store/writers/work-requests.js';

/** What a person asks. */
export interface ClosePeriodRequest {
  /** ИНН of our company. */
  readonly organization: string;
  /** The last closed day; null opens all days again. */
  readonly through: LocalDate | null;
  /** Name of the person. */
  readonly actor: string;
  readonly why: string;
}

/** What it came to. */
export interface ClosedPeriod {
  readonly organization: string;
  readonly before: LocalDate | null;
  readonly through: LocalDate | null;
}

/**
 * Closes a company's days to decisions, or opens them again (закрытие периода): of a payment that was booked on a closed day nothing is
 * decided any more, by rule or by hand. Lines that come later for closed days are kept and told.
 */
@Injectable()
export class ClosePeriod {
  constructor(private readonly store: Store) {}

  /** @throws Refused `organization-unknown`, `period-not-over` */
  async run({ organization, through, actor, why }: ClosePeriodRequest): Promise<ClosedPeriod> {
    const before = await this.store.transaction(async (tx) => {
      const was = await saveClosedPeriod(tx, {
        organizationTaxNumber: organization,
        through,
        actor: `person:${actor}`,
        why,
      });
      // Days that are open again may have payments that wait.
      if (was !== null && (through === null || through < was)) await requestWork(tx, 'match');
      return was;
    });
    return { organization, before, through };
  }
}
