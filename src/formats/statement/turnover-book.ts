import { Refused } from '../../domain/failure.js';
import type { DayTurnover, StatementDocument } from './statement-item.js';

/** More account-days in one file than any company has. */
const MOST_DAYS = 200_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Adds up documents by own account and posting day, in memory that grows with days only. */
export class TurnoverBook {
  private readonly accounts = new Map<string, Map<string, Mutable<DayTurnover>>>();
  private days = 0;

  /**
   * Adds a line.
   *
   * @throws Refused `too-many-days`
   */
  add(line: StatementDocument): void {
    const turnover = this.dayOf(line);
    if (line.direction === 'in') turnover.received += line.amount.minor;
    else turnover.spent += line.amount.minor;
    turnover.entries += 1;
  }

  private dayOf(line: StatementDocument): Mutable<DayTurnover> {
    let days = this.accounts.get(line.ownAccount);
    if (!days) this.accounts.set(line.ownAccount, (days = new Map()));
    let turnover = days.get(line.postedOn);
    if (!turnover) {
      if (++this.days > MOST_DAYS) throw new Refused('too-many-days', { limit: MOST_DAYS });
      turnover = { account: line.ownAccount, day: line.postedOn, received: 0n, spent: 0n, entries: 0 };
      days.set(line.postedOn, turnover);
    }
    return turnover;
  }

  /** All sums, by account as they came, then by day. */
  turnovers(): DayTurnover[] {
    return [...this.accounts.values()].flatMap((days) => [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
  }
}
