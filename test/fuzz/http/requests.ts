import { LETTERS, NUMBERS, WORDS } from '../hostile.js';
import { makeStatement, printStatement } from '../made-statement.js';
import { mutateText } from '../mutate-text.js';
import type { Random } from '../random.js';

/** A request as it goes over the wire. */
export interface MadeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

const ID = '0190b8f2-0000-7000-8000-000000000001';

const QUERIES = ['limit', 'cursor', 'status', 'direction', 'from', 'to', 'organization', 'counterparty', 'q', 'payment', 'invoice', 'inForce', 'after', 'type', 'subject', 'channel', 'event', 'taxNumber', 'kind', 'name', 'as', 'mapping', 'dryRun', '__proto__', 'constructor']; // prettier-ignore

const VALUES = ['1', '1000', '0', 'open', 'in', '2026-01-05', ID, 'true', 'eyJhIjoxfQ', 'payment.received.v1', 'statement', 'csv-invoices', 'a.txt', ...WORDS, ...NUMBERS, ...LETTERS]; // prettier-ignore

const PATHS = ['/', '/health/live', '/health/ready', '/metrics', '/api/v1/payments', '/api/v1/payments/ID', '/api/v1/allocations', '/api/v1/invoices', '/api/v1/invoices/ID', '/api/v1/events', '/api/v1/deliveries', '/api/v1/deliveries/ID', '/api/v1/organizations', '/api/v1/counterparties', '/api/v1/debts', '/api/v1/imports', '/api/v1/imports/ID', '/api/v1/imports/ID/original', '/api/v1/parked-events', '/api/v1/refused-files', '/openapi.json', '/docs']; // prettier-ignore

const VERBS = ['/api/v1/payments/ID/allocate', '/api/v1/payments/ID/reverse', '/api/v1/payments/ID/set-aside', '/api/v1/payments/ID/reopen', '/api/v1/matching/run', '/api/v1/deliveries/ID/settle', '/api/v1/imports', '/api/v1/imports?name=a.txt', '/api/v1/parked-events/retry', '/api/v1/refused-files/retry']; // prettier-ignore

const BODIES = [
  { allocations: [{ invoice: 'УТ-1', amount: '100' }], why: 'so' },
  { allocations: [{ invoice: ID }], why: 'so' },
  { allocationIds: [ID], why: 'so' },
  { why: 'so' },
  { dryRun: true },
  { outcome: 'sent', why: 'so' },
  { outcome: 'resend', why: 'x'.repeat(1_001) },
].map((each) => JSON.stringify(each));

const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

const value = (random: Random): string => {
  const base = random.of(VALUES);
  return random.once(3) ? mutateText(base, random, random.of(VALUES)).slice(0, 3_000) : base;
};

function queryFor(random: Random): string {
  const pairs = Array.from({ length: random.below(4) }, () => `${random.of(QUERIES)}=${encoded(value(random))}`);
  const text = pairs.join('&');
  return text === ''
    ? ''
    : `?${random.once(8) ? mutateText(text, random, '%zz&a[b]=c').replace(/[^\x21-\x7e]/g, '') : text}`;
}

const BOUNDARY = 'sverka-boundary';

function form(random: Random): { type: string; body: Buffer } {
  const part = (head: string, content: string): string => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`; // prettier-ignore
  const parts = Array.from({ length: random.between(0, 4) }, () =>
    random.once(2)
      ? part(`name="file"; filename="${value(random)}"`, printStatement(makeStatement(random)))
      : part(`name="${random.of(QUERIES)}"`, value(random)),
  );
  const text = `${parts.join('')}--${BOUNDARY}--\r\n`;
  const body = random.once(3) ? mutateText(text, random, BOUNDARY) : text;
  return { type: `multipart/form-data; boundary=${random.once(10) ? '' : BOUNDARY}`, body: Buffer.from(body) };
}

function bodyFor(path: string, random: Random): { type: string; body: Buffer } {
  if (path.startsWith('/api/v1/imports')) {
    if (random.once(2)) return form(random);
    const statement = printStatement(makeStatement(random));
    return { type: 'application/octet-stream', body: Buffer.from(mutateText(statement, random, random.of(WORDS))) };
  }
  const base = random.of(BODIES);
  const text = random.once(2) ? mutateText(base, random, random.of([...BODIES, ...WORDS])) : base;
  return { type: random.of(['application/json', 'application/json', 'application/json', 'text/plain', 'application/json; charset=koi8-r', '']), body: Buffer.from(text) }; // prettier-ignore
}

const withQuery = (path: string, random: Random): string => {
  const query = queryFor(random);
  return `${path.startsWith('/') ? '' : '/'}${path}${path.includes('?') ? query.replace('?', '&') : query}`;
};

const headerText = (random: Random): string =>
  value(random)
    .replace(/[^\x20-\x7e\x80-\xff]/g, '')
    .slice(0, 1_000);

/** Makes a request to one of the routes with something wrong in its path, query, headers or body. */
export function makeRequest(random: Random): MadeRequest {
  const verb = random.once(2);
  const plain = random.of(verb ? VERBS : PATHS).replace('ID', random.once(3) ? encoded(value(random)) : ID);
  const path = (random.once(12) ? mutateText(plain, random, '/../%2e%2e/') : plain).replace(/[^\x21-\x7e]/g, '');
  const headers: Record<string, string> = { 'x-actor': random.once(4) ? headerText(random) : 'Anna' };
  if (random.once(3)) headers['accept-language'] = headerText(random);
  if (random.once(4)) headers['idempotency-key'] = headerText(random);
  if (random.once(20)) headers[random.of(['origin', 'host', 'cookie', 'authorization', 'x-api-key', 'expect', 'accept-encoding'])] = headerText(random); // prettier-ignore
  const method = random.once(15) ? random.of(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) : verb ? 'POST' : 'GET';
  if (method === 'GET' || method === 'HEAD') return { method, path: withQuery(path, random), headers, body: undefined }; // prettier-ignore
  const { type, body } = bodyFor(path, random);
  if (type !== '') headers['content-type'] = type;
  return { method, path: withQuery(path, random), headers, body };
}
