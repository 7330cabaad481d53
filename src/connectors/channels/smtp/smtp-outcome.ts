import { type Reason, reason } from '../../../domain/reason.js';
import type { SendOutcome } from '../channel.js';

/** What nodemailer tells of a failure. */
export interface SmtpError {
  readonly code?: string | undefined;
  /** The step that failed: `CONN`, `AUTH …`, `MAIL FROM`, `RCPT TO`, `DATA`, `API`. */
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly originalCode?: string | undefined;
  /** The server's line. */
  readonly response?: string | undefined;
}

const LOGIN = /^(EAUTH|ENOAUTH|EOAUTH2)$/;

/** What to tell of a failure in which the server said nothing, or nothing about this letter. */
function lineReason(error: SmtpError): Reason {
  if (error.code === 'ETLS' || error.code === 'EREQUIRETLS') return reason('tls-failed');
  const code = error.originalCode ?? error.code ?? 'EUNKNOWN';
  return reason(error.responseCode ? 'server-refused-connection' : 'server-not-reached', {
    code,
    ...(error.responseCode && { status: error.responseCode }),
  });
}

/**
 * Reads a failure of one attempt (nodemailer 10, `smtp-connection`).
 *
 * - `EMESSAGE` at `DATA` with a code is the server's answer to the closing dot: it decides, 4xx later, 5xx never.
 * - A lost connection or a timeout carries the step `CONN` at every stage, so the step alone says nothing: whether the letter had
 *   been handed over does. Handed over and no answer is the one case that is unknown.
 * - A refused login or greeting concerns the channel, not the letter: it is mended by a person, and the letter goes then.
 *
 * @param handedOver whether the last byte of the letter had been given to the connection
 */
export function outcomeOf(error: SmtpError, handedOver: boolean): SendOutcome {
  const status = error.responseCode;
  if (error.command === 'DATA' && error.code === 'EMESSAGE' && status && status >= 400)
    return answered(status, 'message-refused');
  if (handedOver) return { outcome: 'unknown', reason: reason('answer-lost', { code: error.code ?? 'EUNKNOWN' }) };
  if (LOGIN.test(error.code ?? '') || status === 530)
    return later(reason('login-refused', { ...(status && { status }) }));
  if (error.code === 'EMESSAGE') return { outcome: 'refused', reason: reason('message-too-large') };
  if (error.command === 'API') return { outcome: 'refused', reason: reason('bad-address', { kind: 'email' }) };
  if (error.code !== 'EENVELOPE' || !status) return later(lineReason(error));
  if (error.command === 'RCPT TO') return answered(status, 'recipient-refused');
  return answered(status, error.command === 'MAIL FROM' ? 'sender-refused' : 'message-refused');
}

const later = (why: Reason): SendOutcome => ({ outcome: 'temporary', reason: why });

/** 4xx: a passing trouble by the server's own word (RFC 5321 §4.2.1); anything else that is no consent is final. */
const answered = (status: number, code: string): SendOutcome =>
  status >= 400 && status < 500
    ? later(reason(code, { status }))
    : { outcome: 'refused', reason: reason(code, { status }) };
