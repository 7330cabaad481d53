import type { Codec, Reading } from './wire-proxy.js';

const METHOD = 1;
const BASIC = 60;

const NAMES: Readonly<Record<number, string>> = {
  40: 'basic.publish',
  50: 'basic.return',
  60: 'basic.deliver',
  80: 'basic.ack',
  90: 'basic.reject',
  120: 'basic.nack',
};

/** AMQP 0-9-1 (section 2.3.5 Frame Details), as far as moments go: what is published, delivered, confirmed and acknowledged. */
export class AmqpCodec implements Codec {
  readonly wire = 'amqp';
  private greeted = false;

  lengthFromProgram(head: Buffer): number | undefined {
    // Eight bytes of protocol header come before the first frame.
    return this.greeted ? this.lengthFromServer(head) : 8;
  }

  lengthFromServer(head: Buffer): number | undefined {
    return head.length < 7 ? undefined : 7 + head.readUInt32BE(3) + 1;
  }

  fromProgram(message: Buffer): Reading | undefined {
    if (this.greeted) return this.fromServer(message);
    this.greeted = true;
    return undefined;
  }

  fromServer(message: Buffer): Reading | undefined {
    if (message[0] !== METHOD || message.readUInt16BE(7) !== BASIC) return undefined;
    const what = NAMES[message.readUInt16BE(9)];
    if (what === undefined) return undefined;
    return { what, text: what === 'basic.publish' ? routingKeyOf(message) : '', trace: [] };
  }
}

/** basic.publish: two reserved bytes, the exchange and the routing key as short strings. */
function routingKeyOf(message: Buffer): string {
  const exchange = 13;
  const key = exchange + 1 + (message[exchange] as number);
  return message.toString('utf8', key + 1, key + 1 + (message[key] as number));
}
