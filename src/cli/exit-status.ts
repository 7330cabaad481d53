import { Refused, Temporary } from '../domain/failure.js';
import type { Reason } from '../domain/reason.js';
import { EXIT } from './output.js';

/** Refusals that mean wrong settings or usage, not bad input. */
const USAGE = /^(environment|config|secret|usage|mapping|http-host|template)-/;

/** Refusals that mean that a needed system cannot be used. */
const OUT_OF_REACH = /^(database|embedded|broker|home|port|disk)-/;

/** The exit status that a failure ends the command with. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof Temporary) return EXIT.outOfReach;
  if (error instanceof Refused) {
    if (OUT_OF_REACH.test(error.reason.code)) return EXIT.outOfReach;
    return USAGE.test(error.reason.code) ? EXIT.usage : EXIT.refused;
  }
  return EXIT.outOfReach;
}

/** What is said of a failure: its reason, or that it is a defect. */
export const reasonOf = (error: unknown): Reason =>
  error instanceof Refused || error instanceof Temporary
    ? error.reason
    : { code: 'defect', params: { message: error instanceof Error ? error.message : String(error) } };
