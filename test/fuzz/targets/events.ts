import { readFileSync } from 'node:fs';
import type { Message } from 'amqplib';
import { readCloudEvent } from '../../../src/domain/events/cloud-event.js';
import { Refused } from '../../../src/domain/failure.js';
import type { Reason } from '../../../src/domain/reason.js';
import { Handling, type Incoming } from '../../../src/messaging/handling.js';
import { asParked, offeredMessage, parkedMessage, parseBody } from '../../../src/messaging/rabbitmq/rabbit-message.js';
import { NUMBERS, WORDS } from '../hostile.js';
import { mutateBytes } from '../mutate-bytes.js';
import type { Random } from '../random.js';
import { asJson, hold, holdKeepable, type Target } from '../target.js';

const made = JSON.parse(readFileSync('test/fuzz/corpus/events.json', 'utf8')) as readonly object[];
const seeds = made.map((each) => Buffer.from(JSON.stringify(each)));
const bodies = [...seeds, ...['{}', 'null', '[]', '"x"', '1e999', `${'['.repeat(9_000)}${']'.repeat(9_000)}`, '{"data":{"__proto__":{}}}'].map((each) => Buffer.from(each))]; // prettier-ignore

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/** Gives a body to what stands between a transport and a handler: it is handled once or parked once with its reason. */
async function handed(body: () => unknown): Promise<{ done: number; parked: Reason[]; seen: unknown[] }> {
  const result = { done: 0, parked: [] as Reason[], seen: [] as unknown[] };
  const settlement = {
    done: async () => void result.done++,
    park: async (_: number, why: Reason) => void result.parked.push(why),
  };
  const handling = new Handling<number>('tried', async (event) => void result.seen.push(event), settlement, silent, {});
  handling.accept({ ticket: 1, redelivered: false, body } as Incoming<number>);
  for (let i = 0; i < 20 && result.done + result.parked.length === 0; i++) await Promise.resolve();
  return result;
}

/** Bodies of messages: an event that keeps to its schema, or a refusal; never both, never neither. */
export const events: Target<Uint8Array> = {
  name: 'event',
  about: 'bodies of messages of the broker',
  short: 1_500,
  make: (random) => mutateBytes(random.of(bodies), random, random.of(bodies)),
  take: async (bytes) => {
    const body = (): unknown => parseBody({ content: Buffer.from(bytes) } as Message);
    let refused: Reason | undefined;
    try {
      readCloudEvent(body());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused = error.reason;
      holdKeepable(refused, 'refusal');
    }
    const { done, parked, seen } = await handed(body);
    hold(
      refused ? parked.length === 1 && done === 0 && seen.length === 0 : parked.length === 0 && done === 1,
      'handled or parked, once',
    );
    hold(!refused || asJson(parked) === asJson([refused]), 'parked with its reason');
  },
};

const HEADERS = [
  'x-death',
  'sverka-reason',
  'ce-subject',
  'ce-sequence',
  'x-delivery-count',
  '__proto__',
  'constructor',
];

function anything(random: Random, depth = 0): unknown {
  switch (random.below(depth > 2 ? 6 : 9)) {
    case 0:
      return random.of(WORDS);
    case 1:
      return random.of(NUMBERS);
    case 2:
      return random.of([0, -1, 1e300, Number.NaN, null, true, undefined]);
    case 3:
      return Buffer.from('cause');
    case 4:
      return random.of(['{"code":"parked"}', '{"code":', 'null', '5', '[]', '{}']);
    case 5:
      return { '!': 'timestamp', value: random.next() };
    case 6:
      return Array.from({ length: random.below(3) }, () => anything(random, depth + 1));
    case 7:
      return { reason: anything(random, depth + 1), queue: 'q', count: 1 };
    default:
      return { '!': 'decimal', value: { digits: anything(random, depth + 1), places: 2 } };
  }
}

/** Headers and properties of dead letters, which anyone with the broker's password may have written. */
export const deadLetters: Target<string> = {
  name: 'dead-letter',
  about: 'headers and properties of parked messages',
  short: 10_000,
  make: (random) => String(random.next()),
  take: (_, random) => {
    const headers = Object.fromEntries(
      Array.from({ length: random.below(5) }, () => [random.of(HEADERS), anything(random)]),
    );
    const properties = { headers: random.once(10) ? undefined : headers, messageId: random.once(2) ? undefined : random.of(WORDS), type: random.once(2) ? undefined : random.of(WORDS), timestamp: random.once(2) ? undefined : random.of([0, 1_767_600_900, 1e18, -1, Number.NaN]) }; // prettier-ignore
    const message = { content: Buffer.from('{}'), fields: { deliveryTag: 1 }, properties } as unknown as Message;
    const parked = asParked(message);
    hold(typeof parked.reason === 'object' && parked.reason !== null && typeof parked.reason.code === 'string', () => `no reason: ${asJson(parked.reason)}`); // prettier-ignore
    hold(parked.parkedAt === null || Number.isFinite(parked.parkedAt.getTime()), 'an instant exists');
    hold(typeof parked.eventId === 'string' && typeof parked.type === 'string' && typeof parked.subject === 'string', 'texts are texts'); // prettier-ignore
    asJson(parked);
    offeredMessage(message, 'tried');
    parkedMessage(message, 'tried', { code: 'parked' });
  },
};
