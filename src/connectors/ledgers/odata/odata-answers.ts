import { Refused, Temporary } from '../../../domain/failure.js';
import { reason } from '../../../domain/reason.js';
import { shown } from '../../../domain/shown.js';
import { isRef, parseExactly } from '../../../formats/ledger/ledger-record.js';
import type { HttpAnswer, HttpFailure } from '../../http.js';
import type { WriteOutcome } from '../ledger-writer.js';
import { maskedAnswer } from '../../channels/masked.js';

/** Whose answer it is, for what is said of it. `secrets` are struck out of whatever is quoted. */
export interface Asked {
  readonly source: string;
  /** What was asked for: an entity set, `$metadata`, an exchange plan. */
  readonly what: string;
  readonly secrets: readonly (string | undefined)[];
}

/** Codes of Node and OpenSSL for a certificate that is not to be trusted. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL|ERR_TLS)/;

/** What is thrown for a request of which no whole answer came. */
export function failureOfLine(
  { code, host }: HttpFailure,
  { source, what }: Asked,
  limitMiB: number,
): Refused | Temporary {
  if (CERTIFICATE.test(code)) return new Refused('ledger-certificate', { source, host, code });
  if (code === 'ETOOLARGE') return new Refused('ledger-answer-too-large', { source, what, limit: limitMiB });
  if (code === 'EBADURL' || code === 'ESECRETINURL') return new Refused('ledger-address', { source, code });
  return new Temporary('ledger-unreachable', { source, host, code });
}

/** What the base said of an error: JSON with `odata.error`, or XML with `code` and `message`. */
interface Said {
  readonly code: string;
  readonly text: string;
}

const textOf = (body: Buffer): string => body.toString('utf8').replace(/^\ufeff/, '');

function saidBy(body: Buffer): Said {
  const text = textOf(body.subarray(0, 64 * 1024));
  try {
    const { 'odata.error': error } = JSON.parse(text) as {
      'odata.error'?: { code?: unknown; message?: { value?: unknown } };
    };
    if (error) return { code: String(error.code ?? ''), text: String(error.message?.value ?? '') };
  } catch {
    // Not JSON: an older publication answers errors in XML, a web server in HTML.
  }
  const code = /<(?:\w+:)?code>([^<]*)</.exec(text)?.[1] ?? '';
  const message = /<(?:\w+:)?message[^>]*>([^<]*)</.exec(text)?.[1];
  return {
    code,
    text:
      message ??
      text
        .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' '),
  };
}

const contentType = (answer: HttpAnswer): string => answer.headers['content-type'] ?? '';

const isHtml = (answer: HttpAnswer): boolean =>
  /html/i.test(contentType(answer)) ||
  /^\ufeff?\s*<(!doctype html|html)/i.test(answer.body.subarray(0, 64).toString('utf8'));

/**
 * What is thrown for an answer that is none, `undefined` for one that is. Reading changes nothing, so whatever may pass (an overload, a
 * lack of licences, a page of HTML in place of data) is Temporary; what only a person can mend is Refused.
 */
export function failureOfAnswer(answer: HttpAnswer, asked: Asked): Refused | Temporary | undefined {
  const { source, what } = asked;
  const { status } = answer;
  if (status === 200 && !isHtml(answer)) return undefined;
  const said = saidBy(answer.body);
  const text = maskedAnswer(shown(said.text, 400), asked.secrets);
  if (status === 200) return new Temporary('ledger-html', { source, what, text });
  if (status === 401 && said.code === '20') return new Refused('ledger-no-right', { source, what, text });
  if (status === 401) return new Refused('ledger-login-refused', { source });
  if (status === 403) return new Refused('ledger-no-right', { source, what, text });
  if (status === 404) return new Refused('ledger-not-published', { source, what, text });
  if (status >= 300 && status < 400) return new Refused('ledger-redirects', { source, status });
  if (status === 408 || status === 429 || status >= 500)
    return new Temporary('ledger-failed', { source, what, status, text });
  return new Refused('ledger-refused-query', { source, what, status, text });
}

const GOOD = new Set([200, 201, 204]);

/** Answers that may come while the call is still being carried out, or after it was. */
const UNCLEAR = new Set([408, 429]);

/** The answer to a creation is the record; that it cannot be read changes nothing of what was done. */
function doneBy(answer: HttpAnswer): WriteOutcome {
  try {
    const { Ref_Key: ref } = JSON.parse(textOf(answer.body)) as { Ref_Key?: unknown };
    if (isRef(ref)) return { outcome: 'done', ref: ref.toLowerCase() };
  } catch {
    // Posting answers nothing.
  }
  return { outcome: 'done' };
}

/** What an answer to a writing call says of it. A 500 is mostly a refusal of the configuration, yet comes after the work as well. */
export function outcomeOfAnswer(answer: HttpAnswer, asked: Asked): WriteOutcome {
  const { source, what } = asked;
  const { status } = answer;
  if (GOOD.has(status) && !isHtml(answer)) return doneBy(answer);
  const said = saidBy(answer.body);
  const text = maskedAnswer(shown(said.text, 400), asked.secrets);
  if (GOOD.has(status))
    return { outcome: 'unknown', answered: false, reason: reason('ledger-html', { source, what, text }) };
  if (status >= 500 || UNCLEAR.has(status))
    return {
      outcome: 'unknown',
      answered: status === 500,
      reason: reason('ledger-write-refused', { source, what, status, text }),
    };
  const refusal = failureOfAnswer(answer, asked);
  const known = refusal && refusal.reason.code !== 'ledger-refused-query' ? refusal.reason : undefined;
  return { outcome: 'refused', reason: known ?? reason('ledger-write-refused', { source, what, status, text }) };
}

/** What is known of a writing call of which no whole answer came. */
export function outcomeOfLine(failure: HttpFailure, asked: Asked, limitMiB: number): WriteOutcome {
  const said = failureOfLine(failure, asked, limitMiB);
  if (failure.mayHaveLeft) return { outcome: 'unknown', answered: false, reason: said.reason };
  return { outcome: said instanceof Temporary ? 'not-sent' : 'refused', reason: said.reason };
}

/** Reads an answer in JSON, numbers as text. @throws Temporary `ledger-broken-json`: a cut answer comes whole the next time */
export function jsonOf(answer: HttpAnswer, { source, what }: Asked): Record<string, unknown> {
  try {
    const value = parseExactly(textOf(answer.body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Temporary('ledger-broken-json', { source, what });
}

/** The rows of an answer: `{"odata.metadata": …, "value": […]}`. */
export function rowsOf(answer: HttpAnswer, asked: Asked): Record<string, unknown>[] {
  const { value } = jsonOf(answer, asked);
  if (!Array.isArray(value)) throw new Temporary('ledger-broken-json', { source: asked.source, what: asked.what });
  return value.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null);
}

/** The number of an answer to `/$count`. */
export function countOf(answer: HttpAnswer, { source, what }: Asked): number {
  const text = textOf(answer.body).trim();
  if (!/^\d{1,12}$/.test(text)) throw new Temporary('ledger-broken-json', { source, what });
  return Number(text);
}
