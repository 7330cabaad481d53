import { Refused } from '../../domain/failure.js';
import type { StatementDocument } from '../statement/statement-item.js';

/** More own transfers waiting for their other half than any statement has. */
const MOST_WAITING = 20_000;

const transferKey = (line: StatementDocument, own: StatementDocument['own']): string =>
  [
    own,
    line.number,
    line.documentOn,
    line.amount.minor,
    line.amount.currency,
    line.payer.account,
    line.payee.account,
  ].join('|');

/**
 * Pairs the halves of transfers between two accounts of one file. A bank lists such a transfer under each account, or once
 * with one date; only at the end of the file is it known which, so an inferred half waits for its document until then.
 */
export class OwnTransfers {
  private readonly waiting = new Map<string, StatementDocument[]>();
  private count = 0;

  /** A half that the file itself lists: the inferred one that waited for it is dropped. */
  listed(line: StatementDocument): boolean {
    const key = transferKey(line, line.own);
    const waiting = this.waiting.get(key);
    if (!waiting) return false;
    waiting.pop();
    this.count -= 1;
    if (waiting.length === 0) this.waiting.delete(key);
    return true;
  }

  /**
   * Lets an inferred half wait. It is kept as a copy, so that it does not hold the text around it.
   *
   * @throws Refused `too-many-own-transfers`
   */
  expect(line: StatementDocument): void {
    if (this.count >= MOST_WAITING) throw new Refused('too-many-own-transfers', { limit: MOST_WAITING });
    const key = transferKey(line, line.own);
    const copy = structuredClone(line);
    const waiting = this.waiting.get(key);
    if (waiting) waiting.push(copy);
    else this.waiting.set(key, [copy]);
    this.count += 1;
  }

  /** The halves that no document came for, in the order of the file: the bank listed their transfers once. */
  rest(): StatementDocument[] {
    return [...this.waiting.values()].flat().sort((a, b) => a.line - b.line);
  }
}
