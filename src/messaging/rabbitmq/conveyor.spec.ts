import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { Temporary } from '../../domain/failure.js';
import { type Reason, reason } from '../../domain/reason.js';
import { Conveyor, type MessageSender, WINDOW } from './conveyor.js';
import type { Outgoing } from './publisher.js';

const recorded = (subject: number, seq: number) => ({ seq: BigInt(seq), subject: String(subject) }) as RecordedEvent;
const bySeq = ({ seq, subject }: RecordedEvent) => ({ routingKey: subject, exchange: String(seq) }) as Outgoing;

interface Flight {
  readonly seq: number;
  readonly subject: string;
  answer(refusal: Reason | null): void;
  lose(): void;
}

/** A broker that answers when it is told to. */
class SlowBroker implements MessageSender {
  readonly flights: Flight[] = [];
  readonly sent: Flight[] = [];
  readonly dropped: string[] = [];

  ready = async (): Promise<void> => undefined;
  drop = (cause: string): void => void this.dropped.push(cause);

  send({ exchange, routingKey }: Outgoing): Promise<Reason | null> {
    return new Promise((resolve, reject) => {
      const flight = {
        seq: Number(exchange),
        subject: routingKey,
        answer: resolve,
        lose: () => reject(new Temporary('broker-unconfirmed')),
      };
      this.flights.push(flight);
      this.sent.push(flight);
    });
  }
}

const conveyorOn = (broker: SlowBroker, confirmTimeoutMs = 60_000) =>
  new Conveyor(broker, { toMessage: bySeq, confirmTimeoutMs });

describe('the conveyor', () => {
  it('keeps the order of each entity, whatever is confirmed or refused first, across overlapping batches', async () => {
    const entities = fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 40 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(entities, fc.infiniteStream(fc.nat()), async (subjects, choices) => {
        const broker = new SlowBroker();
        const conveyor = conveyorOn(broker);
        let seq = 0;
        const batches = subjects.map((batch) => batch.map((subject) => recorded(subject, ++seq)));
        const outcomes = Promise.all(batches.map((batch) => conveyor.publish(batch)));
        const refused = new Set<string>();
        for (await turn(); broker.flights.length > 0; await turn()) {
          const ways = broker.flights.map((each) => each.subject);
          expect(new Set(ways).size).toBe(ways.length);
          const choice = choices.next().value as number;
          const [flight] = broker.flights.splice(choice % broker.flights.length, 1) as [Flight];
          expect(refused.has(flight.subject)).toBe(false);
          if (choice % 5 === 0) refused.add(flight.subject);
          flight.answer(choice % 5 === 0 ? reason('broker-refused') : null);
        }
        const all = await outcomes;
        const told = all.flatMap(({ accepted, failed }) => [
          ...accepted.map(Number),
          ...failed.map(({ event }) => Number(event.seq)),
        ]);
        expect(told.sort((a, b) => a - b)).toEqual(batches.flat().map((event) => Number(event.seq)));
        expect(broker.sent.map((flight) => flight.seq)).toEqual(
          broker.sent.map(({ seq: n }) => n).sort((a, b) => a - b),
        );
        for (const { failed } of all) for (const { event } of failed) expect(refused.has(event.subject)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never has more unconfirmed than its window, and goes on with the first confirm', async () => {
    const broker = new SlowBroker();
    void conveyorOn(broker).publish(Array.from({ length: 2 * WINDOW }, (_, i) => recorded(i, i)));
    await turn();
    expect(broker.flights.length).toBe(WINDOW);
    broker.flights.shift()?.answer(null);
    await turn();
    expect(broker.sent.length).toBe(WINDOW + 1);
  });

  it('lets a passage that fails take all that overlap it with it, and what begins before that is known', async () => {
    const broker = new SlowBroker();
    const conveyor = conveyorOn(broker);
    const one = conveyor.publish([recorded(1, 1), recorded(2, 2)]);
    const two = conveyor.publish([recorded(1, 3)]);
    await turn();
    broker.flights[1]?.answer(null);
    broker.flights[0]?.lose();
    const three = one.then(() => conveyor.publish([recorded(1, 4)]));
    expect(await one).toMatchObject({ accepted: [2n], failed: [], stopped: { code: 'broker-unconfirmed' } });
    expect(await two).toMatchObject({ accepted: [], stopped: { code: 'broker-unconfirmed' } });
    expect(await three).toMatchObject({ accepted: [], stopped: { code: 'broker-unconfirmed' } });
    expect(broker.sent.map((flight) => flight.seq)).toEqual([1, 2]);
    await turn();
    void conveyor.publish([recorded(1, 1)]);
    await turn();
    expect(broker.sent.map((flight) => flight.seq)).toEqual([1, 2, 1]);
  });

  it('gives up and breaks the link when nothing is confirmed in time', async () => {
    const broker = new SlowBroker();
    const { stopped } = await conveyorOn(broker, 50).publish([recorded(1, 1)]);
    expect(stopped).toEqual(reason('broker-unconfirmed', { timeoutMs: 50 }));
    expect(broker.dropped).toEqual(['no confirm in time']);
  });
});
