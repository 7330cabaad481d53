import { jest } from '@jest/globals';
import { describeWithBroker, findBroker } from '../../support/rabbitmq.js';
import { Campaign } from './campaign.js';
import { fieldOfOne, fieldOfThree, type OpenField } from './fields.js';
import { LONG } from '../long-form.js';
import { BOOKS, EMBEDDED, type KillPoint, MESSAGES, RABBITMQ } from './points.js';

// kill -9 at named moments on the wire between a statement's bytes and the provider's receipt. The process of the role dies at exactly that
// message, starts again without faults, and must come to its end; the judgement in the end is of everything at once.

jest.setTimeout(1_800_000);

const chosen = (points: readonly KillPoint[]): readonly KillPoint[] => points.filter((each) => LONG || each.always);

function killAt(points: readonly KillPoint[], open: (files: number) => Promise<OpenField>): void {
  let field: OpenField;
  let campaign: Campaign;

  beforeAll(async () => {
    field = await open(points.length);
    campaign = new Campaign(field);
  });
  afterAll(() => field?.close());

  it.each(points.map((each) => [each.name, each] as const))('%s', async (_name, point) => {
    await campaign.killAt(point);
  });

  it('was hit at every point; everything is there once, in order, and told at most once', async () => {
    expect([...field.tripwire.hits]).toEqual(points.map((each) => [each.name, 1]));
    await campaign.judgeAll();
  });
}

describe('kill -9 of the whole service', () => {
  killAt(chosen([...BOOKS, ...EMBEDDED, ...MESSAGES]), fieldOfOne);
});

describeWithBroker(await findBroker(), 'kill -9 of one of three processes on RabbitMQ', () => {
  // In the short form what the broker has no part in was done above.
  killAt(LONG ? [...BOOKS, ...RABBITMQ, ...MESSAGES] : chosen(RABBITMQ), fieldOfThree);
});
