import { reason, type Reason } from '../../domain/reason.js';
import { isEmailAddress, isPhoneNumber } from '../../domain/notifications/address.js';
import type { OutgoingMessage } from './channel.js';

/** SMSC takes up to 40 of these as a client id; they are also safe in a file name and in a Message-ID. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Control characters and every line end that some reader honours (CR, LF, NUL, NEL, LS, PS). */
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Whether a text can stand in a header: no line end of any kind and no control character (header injection). */
export const fitsHeader = (text: string): boolean => !BREAKS.test(text);

/**
 * Why a message may not go to any channel, or `undefined` when it may: a bad id, a header that would break out of its line, an
 * address that is not exactly one. Checked by every channel before anything leaves.
 */
export function refusalOf(message: OutgoingMessage): Reason | undefined {
  if (!ID.test(message.id)) return reason('bad-message-id');
  if (!fitsHeader(message.to)) return reason('line-break-in-header', { field: 'to' });
  if (!fitsHeader(message.toName)) return reason('line-break-in-header', { field: 'toName' });
  if (!fitsHeader(message.subject)) return reason('line-break-in-header', { field: 'subject' });
  if (message.kind === 'email' && !isEmailAddress(message.to)) return reason('bad-address', { kind: 'email' });
  if (message.kind === 'sms' && !isPhoneNumber(message.to)) return reason('bad-address', { kind: 'sms' });
  if (message.text.trim() === '') return reason('empty-message');
  if (message.text.includes('\u0000')) return reason('zero-byte-in-text');
  return undefined;
}
