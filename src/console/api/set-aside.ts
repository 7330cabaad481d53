import { z } from 'zod';
import { LONGEST_PAGE } from '../../store/reads/lists.js';
import { instant, pageQuery, reasonSchema, typedText } from './fields.js';

/** A subscriber, by the name of its queue. */
const subscriberName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .optional()
  .describe('whose events; by default those of our own worker');

/** GET /api/v1/parked-events. */
export const parkedQuery = z.strictObject({ subscriber: subscriberName, limit: pageQuery.limit });

/** See {@link parkedQuery}. */
export type ParkedQuery = z.infer<typeof parkedQuery>;

/** An event that was set aside. */
export const parkedEvent = z
  .object({
    eventId: z.string().describe('id of the event; of a message that is none of ours, a stand-in'),
    type: z.string(),
    subject: z.string().describe('id of the entity; empty when the message does not say'),
    parkedAt: instant.nullable(),
    reason: reasonSchema,
  })
  .meta({ id: 'ParkedEvent', description: 'An event that a subscriber could not handle (отложенное событие)' });

/** Answer of GET /api/v1/parked-events. */
export const parkedList = z.object({ items: z.array(parkedEvent) });

/** POST /api/v1/parked-events/retry. */
export const retryEventsBody = z.strictObject({
  subscriber: subscriberName,
  ids: z
    .array(typedText(200))
    .min(1)
    .max(200)
    .optional()
    .describe('ids of events as the list tells them; without it, all'),
});

/** See {@link retryEventsBody}. */
export type RetryEventsBody = z.infer<typeof retryEventsBody>;

/** Answer of POST /api/v1/parked-events/retry. */
export const retriedEvents = z.object({ offered: z.int().describe('events that were offered again') });

/** GET /api/v1/refused-files. */
export const refusedQuery = z.strictObject({ limit: pageQuery.limit });

/** See {@link refusedQuery}. */
export type RefusedQuery = z.infer<typeof refusedQuery>;

/** A file that was refused. */
export const refusedFile = z
  .object({
    name: z.string(),
    bytes: z.int(),
    refusedAt: instant,
    reason: z.string().describe('in the language of the installation, as it was told then'),
  })
  .meta({ id: 'RefusedFile', description: 'A file that the inbox could not take (отклонённый файл)' });

/** Answer of GET /api/v1/refused-files. */
export const refusedList = z.object({ items: z.array(refusedFile) });

/** POST /api/v1/refused-files/retry. */
export const retryFilesBody = z.strictObject({
  names: z
    .array(typedText(255))
    .min(1)
    .max(LONGEST_PAGE)
    .optional()
    .describe('names as the list tells them; without it, all'),
});

/** See {@link retryFilesBody}. */
export type RetryFilesBody = z.infer<typeof retryFilesBody>;

/** Answer of POST /api/v1/refused-files/retry. */
export const retriedFiles = z.object({ offered: z.array(z.string()).describe('names that are in the inbox again') });
