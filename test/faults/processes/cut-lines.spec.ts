import { jest } from '@jest/globals';
import { Campaign } from './campaign.js';
import { fieldOfOne, type OpenField } from './fields.js';
import { sized } from '../long-form.js';
import { answered, STATEMENTS, unseenCommit } from './moments.js';

// The service loses one of its lines to PostgreSQL at the answer to a COMMIT. It is not started again: it must go on by itself.

jest.setTimeout(3_600_000);

const MOMENTS = [
  ['import', unseenCommit(STATEMENTS.import)],
  ['matching', unseenCommit(STATEMENTS.decision)],
  ['relay', unseenCommit(STATEMENTS.queue)],
  ['delivery row', unseenCommit(STATEMENTS.plan)],
  ['claim', unseenCommit(STATEMENTS.claim)],
  ['outcome of a delivery', unseenCommit(STATEMENTS.outcome)],
  ['event taken', answered(/update queue_message q set attempts/)],
  ['event forgotten', answered(/^delete from queue_message/)],
] as const;

const CUTS = sized(MOMENTS.length, 100, 1_000);

let field: OpenField;
let campaign: Campaign;

beforeAll(async () => {
  field = await fieldOfOne(CUTS);
  campaign = new Campaign(field);
});
afterAll(() => field?.close());

test('lines cut at the answer: the service goes on, nothing is lost, doubled or told twice', async () => {
  const { crew, tripwire } = field;
  const { pid } = crew.member('all');
  for (let k = 0; k < CUTS; k++) {
    const [name, at] = MOMENTS[k % MOMENTS.length] as (typeof MOMENTS)[number];
    await campaign.strikeAt({ name, at, message: 'held' }, (_event, cut) => cut());
    // A claim whose answer was lost is nobody's: in life it becomes unknown after five minutes, here at once.
    if (name === 'claim') await campaign.forgetClaims();
    await campaign.calm();
  }
  expect([...tripwire.hits.keys()]).toEqual(MOMENTS.map(([name]) => name));
  expect(crew.member('all').pid).toBe(pid);
  await campaign.judgeAll();
});
