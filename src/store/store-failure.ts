import { Refused, Temporary } from '../domain/failure.js';

/** SQLSTATEs of a connection that ended or was never made, and Node's codes of the same. */
const LOST_CODE = /^(08...|57P0.|ECONN\w+|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPIPE)$/;

/** How `pg` says the same without a code. */
const LOST_TEXT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/i;

const DISK_FULL = '53100';

interface Told {
  readonly code?: string;
  readonly message: string;
}

const isOurs = (error: unknown): boolean => error instanceof Refused || error instanceof Temporary;

function isLost({ code = '', message }: Told): boolean {
  return LOST_CODE.test(code) || LOST_TEXT.test(message);
}

/**
 * What an error of a statement means. A lost connection is `database-lost` { cause }: PostgreSQL undoes what was not committed. A full
 * disk is `database-disk-full` { cause }. Other errors are given back as they are.
 */
export function failureOfStatement(error: unknown): unknown {
  if (isOurs(error) || !(error instanceof Error)) return error;
  const told: Told = error;
  const cause = told.message;
  if (told.code === DISK_FULL) return new Temporary('database-disk-full', { cause }, error);
  return isLost(told) ? new Temporary('database-lost', { cause }, error) : error;
}

/**
 * What an error of COMMIT means. When the connection was lost instead of an answer, the change may be kept or not: `commit-unanswered`
 * { cause }. Every command and effect carries its own key, so that doing the same again is the way to find out. Other errors are given back.
 */
export function failureOfCommit(error: unknown): unknown {
  if (isOurs(error) || !(error instanceof Error) || !isLost(error)) return error;
  return new Temporary('commit-unanswered', { cause: error.message }, error);
}
