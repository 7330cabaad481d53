import { drop } from '../../stories/world.js';
import { outOfOrder, type ToldEvent } from '../../stories/told.js';
import type { ExportedPayment } from '../../../src/matching/export-allocations.js';
import { type Place, told, until } from '../../support/service.js';
import { allocatedSum, Bank } from './bank.js';
import type { Crew } from './crew.js';
import type { JudgedDelivery, Judge } from './judge.js';
import type { KillPoint } from './points.js';
import type { Point, Strike, Tripwire, WireEvent } from './wire/tripwire.js';
import type { Providers } from './world.js';

const CALM_MS = 120_000;
const HIT_MS = 60_000;

/** What a campaign works with. */
export interface Field {
  readonly place: Place;
  readonly crew: Crew;
  readonly judge: Judge;
  readonly tripwire: Tripwire;
  readonly providers: Providers;
  /** What an outside subscriber was told, in its order. */
  readonly heard: () => readonly ToldEvent[];
  /** Messages that wait in the broker's queues of ours, where there is a broker. */
  readonly queues?: () => Promise<number>;
}

/** One fault after another while statements come in, and a judgement of everything in the end. */
export class Campaign {
  readonly bank = new Bank();
  private senderDiedAt = new Date(0);

  constructor(private readonly field: Field) {}

  /** A statement comes, and the process of the point's role dies at the point; then it starts again and everything comes to its end. */
  async killAt(point: KillPoint): Promise<void> {
    const { crew } = this.field;
    const role = crew.playing(point.role);
    const at = (event: WireEvent): boolean => [role, point.role].includes(event.role) && point.at(event);
    await this.strikeAt({ ...point, at }, () => crew.kill(role), point.name === 'mid-file');
    await this.raise(role);
    await this.calm();
  }

  /** A statement comes, and something happens at a point. */
  async strikeAt(point: Point, strike: Strike, long = false): Promise<WireEvent> {
    const { place, tripwire } = this.field;
    const hit = tripwire.arm(point, strike);
    const { name, content } = this.bank.next(long);
    await drop(place, name, content);
    return this.hitOf(point, hit);
  }

  /** What a point was hit by. @throws when nothing hits it */
  async hitOf(point: Point, hit: Promise<WireEvent>): Promise<WireEvent> {
    let found: WireEvent | undefined;
    void hit.then((event) => (found = event));
    try {
      return await until(`"${point.name}" is hit`, () => found, HIT_MS, 10);
    } finally {
      this.field.tripwire.disarm();
    }
  }

  /** Starts a role again that was killed. */
  async raise(role: string): Promise<void> {
    const { crew } = this.field;
    await crew.member(role).ended;
    if (['all', 'worker'].includes(role)) await this.forgetClaims();
    await crew.start(role);
  }

  /** Whoever has claimed deliveries until now is taken for dead. */
  async forgetClaims(): Promise<void> {
    this.senderDiedAt = await this.field.judge.now();
  }

  /** Waits until nothing is left to do of what the bank has told. */
  async calm(): Promise<void> {
    const { judge } = this.field;
    let left: Record<string, number> = {};
    const isCalm = async (): Promise<boolean> => {
      await judge.endClaims(this.senderDiedAt);
      left = await judge.left(this.bank);
      return Object.values(left).every((each) => each === 0);
    };
    await until('all that was begun is done', isCalm, CALM_MS, 100).catch((error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify(left)}`);
    });
  }

  /** What is unknown and can be asked is asked: the time for it comes, and a service that starts asks at once. */
  async askProviders(): Promise<void> {
    const { crew, judge } = this.field;
    const role = crew.playing('worker');
    await judge.endPatience();
    await crew.member(role).stop();
    await crew.start(role);
    const open = `select count(*) from delivery where status = 'unknown' and kind = 'sms' or status in ('pending', 'sending')`;
    await until(
      'the provider has answered for what was unknown',
      async () => (await judge.number(open)) === 0,
      CALM_MS,
    );
    await this.calm();
  }

  /** Everything once, nothing lost, sums equal, order kept; the service stops in an orderly way. */
  async judgeAll(): Promise<void> {
    await this.askProviders();
    const events = await this.judgeEvents();
    await this.judgeBooks();
    await this.judgeMessages(events);
    expect(await this.field.crew.stop()).toEqual(this.field.crew.roles.map(() => 0));
    // Only now is nothing in anybody's hands.
    if (this.field.queues) expect(await this.field.queues()).toBe(0);
  }

  private async judgeBooks(): Promise<void> {
    const { place, judge } = this.field;
    const { payments, received, lines } = this.bank;
    const exported = await told<ExportedPayment>(place, 'export', 'allocations');
    expect(exported.map((each) => each.number).sort()).toEqual(payments.map((n) => String(100 + n)).sort());
    expect(exported.reduce((sum, each) => sum + each.amount, 0)).toBe(received);
    const shares = exported.map(({ number, allocations }) => [Number(number) - 100, allocations.map((each) => each.amount)]); // prettier-ignore
    expect(shares.sort(([a], [b]) => Number(a) - Number(b))).toEqual(payments.map((n) => [n, [allocatedSum(n)]]));
    expect(await judge.number('select count(*) from payment')).toBe(lines);
    expect(await judge.number('select count(*) from outbox where published_at is null')).toBe(0);
    expect(await judge.number('select count(*) from queue_message')).toBe(0);
    const checkups = await told<{ what: string; state: string; reason: string }>(place, 'doctor', '--deep');
    expect(checkups.filter((each) => each.state === 'bad')).toEqual([]);
    expect(checkups.map((each) => each.reason)).toContain('receivables-agree');
  }

  private async judgeEvents(): Promise<ToldEvent[]> {
    const { place, heard } = this.field;
    const events = await told<ToldEvent>(place, 'export', 'events');
    const ids = (list: readonly ToldEvent[]): string[] => [...new Set(list.map((each) => each.id))].sort();
    await until('the subscriber has heard every event', () => ids(heard()).length >= events.length, CALM_MS);
    expect(ids(heard())).toEqual(ids(events));
    expect(outOfOrder(heard())).toEqual([]);
    const count = (type: string): number => events.filter((each) => each.type === type).length;
    const { payments, lines } = this.bank;
    expect(count('payment.received.v1')).toBe(payments.length);
    expect(count('payment.sent.v1')).toBe(lines - payments.length);
    expect(count('payment.allocated.v1')).toBe(payments.length);
    expect(count('invoice.status-changed.v1')).toBe(payments.length);
    return events;
  }

  /** At most once to the provider, exactly once where it counts as sent; what nobody can tell is shown. */
  private async judgeMessages(events: readonly ToldEvent[]): Promise<void> {
    const { place, judge, providers } = this.field;
    const { taken } = providers;
    const deliveries = await judge.deliveries();
    expect(deliveries).toHaveLength(this.bank.messages);
    const known = new Set(deliveries.map((each) => each.id));
    expect([...taken].filter(([id, times]) => times > 1 || !known.has(id))).toEqual([]);
    const sent = deliveries.filter(({ status }) => status === 'sent' || status === 'delivered');
    expect(sent.filter(({ id }) => !taken.has(id))).toEqual([]);
    const unknown = deliveries.filter(({ status }) => status === 'unknown');
    expect(sent.length + unknown.length).toBe(deliveries.length);
    expect(unknown.filter(({ kind }) => kind === 'sms')).toEqual([]);
    const shown = await told<JudgedDelivery>(place, 'list', 'deliveries', '--status', 'unknown', '--limit', '500');
    expect(
      shown
        .map((each) => each.id ?? '')
        .filter(Boolean)
        .sort(),
    ).toEqual(unknown.map((each) => each.id).sort());
    const announced = events.filter((each) => each.type === 'message.unknown.v1').map((each) => each.subject);
    expect(unknown.filter(({ id }) => !announced.includes(id))).toEqual([]);
  }
}
