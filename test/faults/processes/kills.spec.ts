import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { drop } from '../../stories/world.js';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { LONG, sized } from '../long-form.js';
import { Campaign } from './campaign.js';
import { fieldOfHome, fieldOfOne, fieldOfThree, type OpenField } from './fields.js';
import { nth } from './moments.js';
import { BOOKS, EMBEDDED, type KillPoint, LINES, MESSAGES, RABBITMQ } from './points.js';
import { randomOf, SEED } from './random.js';

// kill -9 between a statement's bytes and the provider's receipt: at named messages on the wire, and at messages that a seed chooses. The
// process dies at exactly that message, starts again without faults, and must come to its end. Then lines are cut at the answer to a
// COMMIT, and the process must go on by itself. The judgement in the end is of everything at once.

jest.setTimeout(12 * 3_600_000);

const RANDOM_OF_ONE = sized(2, 50, 500);
const RANDOM_OF_THREE = sized(1, 40, 400);
const RANDOM_AT_HOME = sized(0, 10, 100);
const CUTS = sized(3, 100, 1_000);

/** Messages on the wires between a statement's arrival and the last receipt; a start takes fewer. */
const ON_THE_WAY = 250;
const ON_A_START = 60;

/** A statement's way from its arrival to the receipt, and a little more. */
const WAY_MS = 1_500;

const chosen = (points: readonly KillPoint[]): readonly KillPoint[] => points.filter((each) => LONG || each.always);

let field: OpenField;
let campaign: Campaign;

const begin = async (opening: Promise<OpenField>): Promise<void> => {
  field = await opening;
  campaign = new Campaign(field);
};

function atNamedPoints(points: readonly KillPoint[]): void {
  it.each(points.map((each) => [each.name, each] as const))('%s', async (_name, point) => {
    await campaign.killAt(point);
    expect(field.tripwire.hits.get(point.name)).toBe(1);
  });
}

const moment = (random: () => number, most: number, role?: string) =>
  ({ name: 'a message', at: nth(1 + Math.floor(random() * most), role), message: 'held' }) as const;

/** Kills one role after another at random messages; now and then one that has just been started again does not live to be ready. */
async function killAtRandom(kills: number, roles: readonly string[], random: () => number): Promise<void> {
  const { crew, tripwire } = field;
  for (let k = 0; k < kills; k++) {
    const role = roles[k % roles.length] as string;
    await campaign.strikeAt(moment(random, ON_THE_WAY, role), () => crew.kill(role), k % 10 === 9);
    await crew.member(role).ended;
    if (k % 5 === 1) {
      const point = moment(random, ON_A_START, role);
      const hit = tripwire.arm(point, () => crew.kill(role));
      const unready = crew.begin(role);
      await campaign.hitOf(point, hit);
      await unready.ended;
    }
    await campaign.raise(role);
  }
  await campaign.calm();
}

describe('one process on PostgreSQL alone', () => {
  const points = chosen([...BOOKS, ...EMBEDDED, ...MESSAGES]);
  beforeAll(() => begin(fieldOfOne(points.length + RANDOM_OF_ONE + CUTS)));
  afterAll(() => field?.close());

  atNamedPoints(points);

  it('at random messages', () => killAtRandom(RANDOM_OF_ONE, ['all'], randomOf(SEED)));

  it('loses a line at the answer to a COMMIT, and goes on by itself', async () => {
    const { crew, tripwire } = field;
    const { pid } = crew.member('all');
    for (let k = 0; k < CUTS; k++) {
      const point = LINES[k % LINES.length] as (typeof LINES)[number];
      await campaign.strikeAt(point, (_event, cut) => cut());
      // A claim whose answer was lost is nobody's: in life it becomes unknown after five minutes, here at once.
      if (point.name === 'cut: claim') await campaign.forgetClaims();
      await campaign.calm();
    }
    const hit = LINES.slice(0, CUTS).filter(({ name }) => tripwire.hits.has(name));
    expect(hit).toHaveLength(Math.min(CUTS, LINES.length));
    expect(crew.member('all').pid).toBe(pid);
  });

  it('has everything once, in order, told at most once', () => campaign.judgeAll());
});

describeWithBroker(await findBroker(), 'three processes on RabbitMQ', () => {
  // In the short form what the broker has no part in was done above.
  const points = LONG ? [...BOOKS, ...RABBITMQ, ...MESSAGES] : chosen(RABBITMQ);
  beforeAll(() => begin(fieldOfThree(points.length + RANDOM_OF_THREE)));
  afterAll(() => field?.close());

  atNamedPoints(points);

  it('at random messages', () => killAtRandom(RANDOM_OF_THREE, ['daemon', 'worker'], randomOf(SEED + 1)));

  it('has everything once, in order, told at most once', () => campaign.judgeAll());
});

if (RANDOM_AT_HOME > 0)
  describe('one process on the embedded database of its home', () => {
    beforeAll(() => begin(fieldOfHome(RANDOM_AT_HOME)));
    afterAll(() => field?.close());

    it('at random moments', async () => {
      const random = randomOf(SEED + 2);
      for (let k = 0; k < RANDOM_AT_HOME; k++) {
        const { name, content } = campaign.bank.next();
        await drop(field.place, name, content);
        await delay(random() * WAY_MS);
        field.crew.kill('all');
        await campaign.raise('all');
      }
      await campaign.calm();
    });

    it('has everything once, in order, told at most once', () => campaign.judgeAll());
  });
