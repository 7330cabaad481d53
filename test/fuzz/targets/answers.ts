import {
  readJson,
  readBalance,
  readSendAnswer,
  readStatusAnswer,
} from '../../../src/connectors/channels/smsc/smsc-answers.js';
import { outcomeOf, type SmtpError } from '../../../src/connectors/channels/smtp/smtp-outcome.js';
import { maskedAnswer } from '../../../src/connectors/channels/masked.js';
import { retryAfterMs } from '../../../src/connectors/http.js';
import { attachment, fileName } from '../../../src/console/upload/file-name.js';
import { HttpProblem } from '../../../src/console/problem/http-problem.js';
import { DAYS, LETTERS, NUMBERS, WORDS } from '../hostile.js';
import { mutateText } from '../mutate-text.js';
import { hold, holdKeepable, type Target } from '../target.js';

const ANSWERS = [
  '{"id":"0190b8f2-0000-7000-8000-000000000001","cnt":1}',
  '{"id":1234567890123456789012345678901234567890,"cnt":"1"}',
  '{"error":"duplicate request","error_code":9,"id":"1"}',
  '{"error_code":"-1"}',
  '{"error_code":1e999}',
  '{"status":-3,"err":0}',
  '{"status":"1","last_date":"05.01.2026 10:15:00","last_timestamp":1767600900}',
  '{"status":"-9999999999999999999999999999999999"}',
  '{"balance":"100.5"}',
  '<html><body>502 Bad Gateway</body></html>',
  '{"__proto__":{"status":1},"constructor":1}',
  '[{"status":1}]',
  'null',
];
const STATUSES = [200, 201, 204, 301, 400, 401, 404, 429, 500, 502, 503, 599];
const OUTCOMES = new Set(['accepted', 'refused', 'temporary', 'unknown']);
const STATES = new Set(['accepted', 'delivered', 'failed', 'never-seen', 'no-answer']);

/** What an SMS provider answers: an outcome that can be kept; "never seen" only by its own word. */
export const smsAnswers: Target<string> = {
  name: 'sms-answer',
  about: 'answers of the SMS provider to a sending, a question and a balance',
  short: 5_000,
  make: (random) => mutateText(random.of(ANSWERS), random, random.of(ANSWERS)),
  take: (answer, random) => {
    const status = random.of(STATUSES);
    const value = readJson(Buffer.from(answer));
    const headers = { 'retry-after': random.of([...NUMBERS, ...DAYS, 'Wed, 21 Oct 2026 07:28:00 GMT', '120']) };
    const pause = retryAfterMs({ status, headers, body: Buffer.alloc(0) }, new Date('2026-01-05T10:00:00Z'));
    hold(pause === undefined || (Number.isFinite(pause) && pause >= 0), () => `a pause of ${pause} ms`);
    const sent = readSendAnswer(status, value, pause);
    hold(OUTCOMES.has(sent.outcome), () => `outcome ${sent.outcome}`);
    hold(sent.outcome !== 'accepted' || (status >= 200 && status < 300), 'taken only with a status that says so');
    holdKeepable(sent, 'outcome');
    if (sent.outcome === 'accepted') hold(sent.providerId.length <= 300, 'an id of a provider is bounded');
    const state = readStatusAnswer(status, value, maskedAnswer(answer, ['right-password', undefined, '']));
    hold(STATES.has(state.state), () => `state ${state.state}`);
    holdKeepable(state, 'state');
    if (state.state === 'never-seen')
      hold(/"status"\s*:\s*"?-0*3"?/.test(answer) && status === 200, 'never seen only by the provider’s word');
    holdKeepable(readBalance(status, value), 'balance');
  },
};

const ERRORS: readonly SmtpError[] = [
  { code: 'EMESSAGE', command: 'DATA', responseCode: 552, response: '552 5.2.2 mailbox full' },
  { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 4.2.1 greylisted' },
  { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
  { code: 'ETIMEDOUT', command: 'CONN' },
  { code: 'ECONNECTION', originalCode: 'ECONNRESET', command: 'CONN' },
  { code: 'EPROTOCOL', command: 'CONN', responseCode: 999 },
  {},
];

/** How a conversation with a mail server ends: after the whole letter was handed over it is never called temporary without its word. */
export const smtpAnswers: Target<string> = {
  name: 'smtp-answer',
  about: 'failures of a conversation with a mail server, and its lines',
  short: 10_000,
  make: (random) => {
    const [one, other] = [random.of(ERRORS), random.of(ERRORS)];
    const mixed = { ...one, ...(random.once(2) && other), responseCode: random.of([one.responseCode, 0, 99, 250, 421, 499, 550, 600, -1, undefined]) }; // prettier-ignore
    return JSON.stringify({ ...mixed, response: mutateText(mixed.response ?? '550 no', random, random.of(WORDS)) });
  },
  take: (written) => {
    const error = JSON.parse(written) as SmtpError;
    for (const handedOver of [false, true]) {
      const told = outcomeOf(error, handedOver);
      hold(OUTCOMES.has(told.outcome) && told.outcome !== 'accepted', () => `outcome ${told.outcome}`);
      holdKeepable(told, 'outcome');
      const answered = error.command === 'DATA' && error.code === 'EMESSAGE' && (error.responseCode ?? 0) >= 400;
      if (handedOver && !answered) hold(told.outcome === 'unknown', 'no answer to a whole letter is unknown');
    }
    const masked = maskedAnswer(error.response ?? '', ['no']);
    hold(masked.length <= 300 && !/[\0-\x1f\x7f-\x9f]/.test(masked) && !masked.includes('no'), () => `told: ${masked}`);
    holdKeepable(masked, 'answer');
  },
};

const NAMES = ['выписка за 05.01.2026.txt', 'kl_to_1c.txt', 'a".txt', '...', 'CON', ...WORDS, ...LETTERS, ...DAYS];

/** Names of uploads: shown, never a path, and safe in a header of an answer. */
export const fileNames: Target<string> = {
  name: 'file-name',
  about: 'names of uploaded files, shown and offered again',
  short: 10_000,
  make: (random) => mutateText(random.of(NAMES), random, random.of(NAMES)).slice(0, 2_000),
  take: (written) => {
    const header = attachment(written);
    hold(/^[\x20-\x7e]*$/.test(header) && header.split('"').length === 3, () => `no header: ${header}`);
    let name: string;
    try {
      name = fileName(written);
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      return;
    }
    hold(
      !/[/\\\0-\x1f\x7f]/.test(name) && name !== '.' && name !== '..' && name.length <= 255,
      () => `a path: ${name}`,
    );
    holdKeepable(name, 'name');
    hold(decodeURIComponent(attachment(name).split("UTF-8''")[1] ?? '') === name, 'offered under the same name');
  },
};
