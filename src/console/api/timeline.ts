import { z } from 'zod';
import { ACTIVITY_KINDS, TIMELINE_KINDS } from '../../domain/activity.js';
import { day, existingDay, id, instant, pageOf, pageQuery, typedText } from './fields.js';
import { seenBy } from '../sight/limit-sight.js';

/** POST /counterparties/{id}/events. */
export const activityBody = z.strictObject({
  kind: z.enum(ACTIVITY_KINDS),
  on: existingDay.describe('the day on which it happened'),
  summary: typedText(4000).describe('what it was about'),
  result: typedText(4000).optional().describe('what came of it'),
  refusal: typedText(1000).optional().describe('why the client refused'),
  organization: z
    .string()
    .regex(/^(\d{10}|\d{12})$/)
    .optional()
    .describe('ИНН of our company that it concerns'),
  corrects: id.optional().describe('the note that this one takes the place of'),
  withdrawn: z.boolean().default(false).describe('the corrected note should never have been written'),
});

/** See {@link activityBody}. */
export type ActivityBody = z.infer<typeof activityBody>;

/** Answer of POST /counterparties/{id}/events. */
export const activityAnswer = z
  .object({ id, repeated: z.boolean().describe('the same command had written it before') })
  .meta({ id: 'ActivityAnswer', description: 'A note of a dealing with a client (событие клиента)' });

/** One or several kinds, `kind=call&kind=meeting` or `kind=call,meeting`. */
const kinds = z
  .preprocess(
    (given) => (given === undefined ? undefined : [given].flat().flatMap((each) => String(each).split(','))),
    z.array(z.enum(TIMELINE_KINDS)).min(1).max(TIMELINE_KINDS.length).optional(),
  )
  .describe('only entries of these kinds, separated by commas');

/** GET /counterparties/{id}/timeline. */
export const timelineQuery = z.strictObject({
  kind: kinds,
  from: existingDay.optional().describe('first day'),
  to: existingDay.optional().describe('last day'),
  ...pageQuery,
});

/** See {@link timelineQuery}. */
export type TimelineQuery = z.infer<typeof timelineQuery>;

/** What happened: texts of people may stand in it, as they do not in other reasons. */
const toldSchema = z
  .object({
    code: z.string(),
    params: seenBy('texts', z.record(z.string(), z.union([z.string(), z.number()]))),
    text: seenBy('texts', z.string()).describe('the sentence, in the language of Accept-Language'),
  })
  .meta({ id: 'TimelineTold', description: 'What happened: code and parameters for programs, text for people' });

/** Answer of GET /counterparties/{id}/timeline. */
export const timelinePage = pageOf(
  z
    .object({
      id,
      kind: z.enum(TIMELINE_KINDS),
      on: day,
      recordedAt: instant,
      organizationId: id.nullable(),
      actor: z.string().describe('who noted or decided it; empty where a system told it'),
      told: toldSchema,
      subject: z.object({ kind: z.string(), id }).describe('what it is about'),
      corrects: id.nullable().describe('the note that this one takes the place of'),
      correctedBy: id.nullable().describe('the note that takes the place of this one'),
    })
    .meta({ id: 'TimelineEntry', description: "An entry of a client's history (история клиента)" }),
);
