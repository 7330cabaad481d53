import { reason, type Reason } from '../../domain/reason.js';
import type { StatementDocument } from './statement-item.js';

/** Longest values of a line that are part of the key under which it is kept; real ones are a tenth of it. */
const LIMITS = { number: 255, account: 50, kind: 200 } as const;

/** Why a line is none: a value longer than it can be (`field-too-long`). */
export function tooLong({ number, bankReference, kind, payer, payee }: StatementDocument): Reason | undefined {
  if (Math.max(number.length, bankReference?.length ?? 0) > LIMITS.number)
    return reason('field-too-long', { field: 'number', limit: LIMITS.number });
  if (Math.max(payer.account.length, payee.account.length) > LIMITS.account)
    return reason('field-too-long', { field: 'account', limit: LIMITS.account });
  return kind.length > LIMITS.kind ? reason('field-too-long', { field: 'kind', limit: LIMITS.kind }) : undefined;
}
