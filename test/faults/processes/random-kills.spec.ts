import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { drop } from '../../stories/world.js';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { Campaign } from './campaign.js';
import { fieldOfHome, fieldOfOne, fieldOfThree, type OpenField } from './fields.js';
import { sized } from '../long-form.js';
import { randomOf, SEED } from './random.js';
import { nth } from './moments.js';

// kill -9 at moments that a seed chooses, while statements come in; FAULTS_SEED=n tries others. Most moments are messages on a wire, counted
// from the arrival of the statement, because what is between two messages nobody outside can tell apart.

jest.setTimeout(12 * 3_600_000);

const ON_WIRE = sized(3, 50, 500);
const ON_THREE = sized(2, 40, 400);
const AT_HOME = sized(2, 10, 100);

/** Messages on the wires between a statement's arrival and the last receipt; a start takes fewer. */
const ON_THE_WAY = 250;
const ON_A_START = 60;

/** A statement's way from its arrival to the receipt, and a little more. */
const WAY_MS = 1_500;

describe('kill -9 of the whole service at random messages', () => {
  let field: OpenField;
  let campaign: Campaign;

  beforeAll(async () => {
    field = await fieldOfOne(ON_WIRE);
    campaign = new Campaign(field);
  });
  afterAll(() => field?.close());

  it('loses nothing and doubles nothing', async () => {
    const { crew, tripwire } = field;
    const random = randomOf(SEED);
    const moment = (most: number) =>
      ({ name: 'a message', at: nth(1 + Math.floor(random() * most)), message: 'held' }) as const;
    for (let k = 0; k < ON_WIRE; k++) {
      await campaign.strikeAt(moment(ON_THE_WAY), () => crew.kill('all'), k % 10 === 9);
      await crew.member('all').ended;
      if (k % 5 === 2) {
        // Now and then it does not even live to be ready.
        const hit = tripwire.arm(moment(ON_A_START), () => crew.kill('all'));
        const unready = crew.begin('all');
        await campaign.hitOf({ ...moment(1), name: 'a message of a start' }, hit);
        await unready.ended;
      }
      await campaign.raise('all');
    }
    await campaign.calm();
    await campaign.judgeAll();
  });
});

describe('kill -9 of the whole service on the embedded database of its home', () => {
  let field: OpenField;
  let campaign: Campaign;

  beforeAll(async () => {
    field = await fieldOfHome(AT_HOME);
    campaign = new Campaign(field);
  });
  afterAll(() => field?.close());

  it('loses nothing and doubles nothing', async () => {
    const random = randomOf(SEED + 1);
    for (let k = 0; k < AT_HOME; k++) {
      const { name, content } = campaign.bank.next();
      await drop(field.place, name, content);
      await delay(random() * WAY_MS);
      field.crew.kill('all');
      await campaign.raise('all');
    }
    await campaign.calm();
    await campaign.judgeAll();
  });
});

describeWithBroker(await findBroker(), 'kill -9 of one of three processes at random messages', () => {
  let field: OpenField;
  let campaign: Campaign;

  beforeAll(async () => {
    field = await fieldOfThree(ON_THREE);
    campaign = new Campaign(field);
  });
  afterAll(() => field?.close());

  it('loses nothing and doubles nothing', async () => {
    const { crew } = field;
    const random = randomOf(SEED + 2);
    for (let k = 0; k < ON_THREE; k++) {
      const role = k % 2 === 0 ? 'daemon' : 'worker';
      const at = nth(1 + Math.floor(random() * ON_THE_WAY), role);
      await campaign.strikeAt({ name: `a message of the ${role}`, at, message: 'held' }, () => crew.kill(role));
      await campaign.raise(role);
    }
    await campaign.calm();
    await campaign.judgeAll();
  });
});
