import { Refused, Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { HttpProblem } from './http-problem.js';

/** What an error means to a caller. */
export interface Classified {
  readonly status: number;
  readonly reason: Reason;
  readonly retryAfterSeconds?: number | undefined;
  /** The record as it stands, when that is why. */
  readonly current?: unknown;
}

/** Refusals that say "there is no such thing". */
const NOT_FOUND = new Set([
  'payment-unknown',
  'organization-unknown',
  'learnt-fact-unknown',
  'merge-unknown',
  'conflict-unknown',
  'counterparty-unknown',
  'activity-unknown',
  'invoice-unknown',
  'delivery-unknown',
  'delivery-not-found',
  'bank-unknown',
  'writing-unknown',
  'import-unknown',
  'original-unknown',
  'original-erased',
  'contact-unknown',
  'agreement-not-found',
  'event-id-unknown',
  'access-key-unknown',
  'parked-event-unknown',
  'refused-file-unknown',
]);

/** Refusals that say "not as things stand now": the caller should look again. */
const CONFLICT = new Set([
  'payment-overallocated',
  'payment-set-aside',
  'period-closed',
  'counterparty-merged',
  'merge-under-another',
  'payment-not-set-aside',
  'payment-withdrawn',
  'payment-has-allocations',
  'invoice-overallocated',
  'invoice-cancelled',
  'allocation-not-in-force',
  'nothing-left-to-allocate',
  'nothing-to-reverse',
  'delivery-not-settleable',
  'writing-not-settleable',
  'access-name-taken',
  'activity-corrected',
  'person-has-open-papers',
  'counterparty-unclear',
]);

/** Refusals of the request itself; those that a verb calls wrong usage are of them. */
const BAD_REQUEST = new Set(['cursor-invalid']);

/** SQLSTATE classes and Node's codes of a database that is away, overloaded or stopped the statement. */
const DATABASE_AWAY = /^(08...|57P0.|57014|53...|55P03|40001|40P01|ECONN\w+|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EPIPE)$/;
const CONNECTION_LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i;

const RETRY_AFTER_SECONDS = 5;

/** What the framework answers by itself, as reasons of ours. */
const FRAMEWORK: Readonly<Record<number, string>> = {
  400: 'request-invalid',
  404: 'route-unknown',
  405: 'method-not-allowed',
  408: 'request-too-slow',
  413: 'body-too-large',
  414: 'address-too-long',
  415: 'content-type-unsupported',
  431: 'headers-too-large',
  503: 'service-stopping',
};

const refusalStatus = (code: string): number => {
  if (NOT_FOUND.has(code)) return 404;
  if (code === 'record-changed') return 412;
  if (CONFLICT.has(code)) return 409;
  return BAD_REQUEST.has(code) || code.startsWith('usage-') ? 400 : 422;
};

function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && DATABASE_AWAY.test(code)) ||
    (typeof message === 'string' && CONNECTION_LOST.test(message))
  );
}

function frameworkStatus(error: unknown): number | undefined {
  const { statusCode, getStatus } = error as { statusCode?: unknown; getStatus?: () => number };
  const status = typeof getStatus === 'function' ? getStatus.call(error) : statusCode;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : undefined;
}

/** What to answer to an error. Whatever is not known is 500 and tells nothing. */
export function classify(error: unknown): Classified {
  if (error instanceof HttpProblem)
    return {
      status: error.statusCode,
      reason: error.reason,
      retryAfterSeconds: error.retryAfterSeconds,
      current: error.current?.value,
    };
  if (error instanceof Refused) return { status: refusalStatus(error.reason.code), reason: error.reason };
  if (error instanceof Temporary) return temporary(error.reason.code);
  if (typeof error !== 'object' || error === null) return { status: 500, reason: reason('internal-error') };
  if (isDatabaseAway(error)) return temporary('database-busy');
  const status = frameworkStatus(error);
  const code = status === undefined ? undefined : FRAMEWORK[status];
  if (status === undefined || (status >= 500 && !code)) return { status: 500, reason: reason('internal-error') };
  return {
    status,
    reason: reason(code ?? 'request-refused'),
    ...(status === 503 ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {}),
  };
}

/** The parameters of a temporary failure name machines of ours and are left out. */
const temporary = (code: string): Classified => ({
  status: 503,
  reason: reason(code),
  retryAfterSeconds: RETRY_AFTER_SECONDS,
});
