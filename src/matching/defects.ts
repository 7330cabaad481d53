import { Refused } from '../domain/failure.js';

/** More payments than these do not fail one by one: it is the run that fails. */
const MOST_DEFECTS = 100;

/** PostgreSQL's classes of errors that lie in the values of a row: bad data, a broken constraint, an exception of the schema itself. */
const OF_A_ROW = /^(?:22|23|P0)/;

/** Whether an error lies in what is written or decided, rather than in the database being away or busy. */
export function isDefect(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return OF_A_ROW.test(code);
  return error instanceof Refused || [TypeError, RangeError, SyntaxError].some((kind) => error instanceof kind);
}

/** Payments that one run could not consider because of a defect (отложены из-за ошибки), each with its error. */
export class Defects {
  private readonly errors = new Map<string, unknown>();

  constructor(private readonly tell: (paymentId: string, error: unknown) => void) {}

  /**
   * Sets a payment aside for this run.
   *
   * @throws the error itself when too many payments have failed already
   */
  add(paymentId: string, error: unknown): void {
    this.errors.set(paymentId, error);
    this.tell(paymentId, error);
    if (this.errors.size > MOST_DEFECTS) throw error;
  }

  get size(): number {
    return this.errors.size;
  }
}
