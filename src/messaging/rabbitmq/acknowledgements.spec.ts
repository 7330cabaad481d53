import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, Message } from 'amqplib';
import fc from 'fast-check';
import { Acknowledgements } from './acknowledgements.js';

const message = (deliveryTag: number) => ({ fields: { deliveryTag } }) as unknown as Message;

/** What a broker does with the answers on a channel; an answer for what it does not wait for ends the channel. */
class Broker {
  readonly waiting = new Set<number>();
  readonly rejected = new Set<number>();
  frames = 0;

  readonly channel: Pick<Channel, 'ack' | 'reject'> = {
    ack: (answered, allUpTo) => {
      const tag = this.known(answered);
      for (const each of this.waiting) if (each === tag || (allUpTo && each < tag)) this.waiting.delete(each);
    },
    reject: (answered) => {
      const tag = this.known(answered);
      this.waiting.delete(tag);
      this.rejected.add(tag);
    },
  };

  private known({ fields }: Message): number {
    this.frames++;
    const { deliveryTag } = fields as { deliveryTag: number };
    if (!this.waiting.has(deliveryTag)) throw new Error(`unknown delivery tag ${deliveryTag}`);
    return deliveryTag;
  }
}

const start = (messages: number) => {
  const broker = new Broker();
  for (let tag = 1; tag <= messages; tag++) broker.waiting.add(tag);
  return { broker, acks: new Acknowledgements(broker.channel) };
};

describe('the acknowledgements of a channel', () => {
  it('answer for what is done and for nothing else, in whatever order it is done', () => {
    const step = fc.record({ pick: fc.nat(), how: fc.constantFrom('done', 'reject', 'flush') });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(step, { maxLength: 120 }), (messages, steps) => {
        const { broker, acks } = start(messages);
        const open = Array.from({ length: messages }, (_, i) => i + 1);
        const rejected: number[] = [];
        for (const { pick, how } of steps) {
          if (how === 'flush') acks.flushAll();
          else {
            const [tag] = open.splice(pick % Math.max(1, open.length), 1);
            if (tag === undefined) break;
            if (how === 'done') acks.done(message(tag));
            else acks.reject(message(tag));
            if (how === 'reject') rejected.push(tag);
          }
          for (const tag of open) expect(broker.waiting.has(tag)).toBe(true);
        }
        acks.flushAll();
        expect([...broker.waiting]).toEqual(open);
        expect([...broker.rejected]).toEqual(rejected);
        acks.close();
      }),
    );
  });

  it('take one frame for all that is done in one turn', async () => {
    const { broker, acks } = start(100);
    for (let tag = 1; tag <= 100; tag++) acks.done(message(tag));
    await delay(1);
    expect([broker.frames, broker.waiting.size]).toEqual([1, 0]);
  });

  it('do not wait long for one that takes long', async () => {
    const { broker, acks } = start(3);
    acks.done(message(2));
    acks.done(message(3));
    for (let i = 0; i < 500 && broker.waiting.size > 1; i++) await delay(1);
    expect([...broker.waiting]).toEqual([1]);
    acks.done(message(1));
    acks.flushAll();
    expect([broker.frames, broker.waiting.size]).toEqual([3, 0]);
  });

  it('say nothing on a channel that is gone', () => {
    const { broker, acks } = start(2);
    acks.done(message(1));
    acks.close();
    acks.flushAll();
    expect(() => acks.done(message(2))).toThrow('is gone');
    expect(broker.frames).toBe(0);
  });
});
