import { z } from 'zod';
import { deliveryStatus } from './documents.js';
import { seenBy } from '../sight/limit-sight.js';
import { contact, freeText, id, instant, pageOf, pageQuery, partyName, reasonSchema, typedText } from './fields.js';

/** A delivery of a list. */
export const deliverySchema = z
  .object({
    id,
    eventId: id.describe('the event that caused it'),
    organizationId: id.nullable(),
    counterpartyId: id.nullable(),
    rule: z.string(),
    channel: z.string(),
    kind: z.string(),
    recipient: contact,
    recipientName: partyName,
    template: z.string(),
    locale: z.string(),
    title: freeText,
    status: deliveryStatus,
    attempts: z.int(),
    notBefore: instant,
    reason: reasonSchema.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Delivery', description: 'A message to one recipient (доставка)' });

/** GET /api/v1/deliveries. */
export const deliveryQuery = z.strictObject({
  status: deliveryStatus.optional(),
  channel: typedText(60).optional(),
  organization: id.optional(),
  counterparty: id.optional(),
  event: id.optional().describe('id of the event that caused it'),
  ...pageQuery,
});

/** See {@link deliveryQuery}. */
export type DeliveryQuery = z.infer<typeof deliveryQuery>;

/** Answer of GET /api/v1/deliveries. */
export const deliveryPage = pageOf(deliverySchema);

/** Answer of GET /api/v1/deliveries/:id. */
export const deliveryDetail = deliverySchema
  .extend({ body: freeText, providerId: z.string().describe("the provider's own id; empty when it gave none") })
  .meta({ id: 'DeliveryDetail', description: 'A delivery with its text' });

/** A CloudEvent; the schema of each type's data is in the event catalogue. */
export const eventSchema = z
  .object({
    specversion: z.literal('1.0'),
    id,
    source: z.string(),
    type: z.string(),
    subject: id,
    time: instant,
    datacontenttype: z.string(),
    dataschema: z.string(),
    sequence: z.int(),
    organization: id.nullable(),
    data: seenBy('texts', z.unknown()),
  })
  .meta({ id: 'CloudEvent', description: 'An event, CloudEvents 1.0 in JSON' });

/** GET /api/v1/events. */
export const eventQuery = z.strictObject({
  after: id.optional().describe('id of the last event that you have: only later ones'),
  type: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{0,99}$/)
    .optional(),
  subject: id.optional().describe('id of the entity'),
  limit: pageQuery.limit,
});

/** See {@link eventQuery}. */
export type EventQuery = z.infer<typeof eventQuery>;

/** Answer of GET /api/v1/events. */
export const eventPage = z.object({
  items: z.array(eventSchema),
  next: id
    .nullable()
    .describe('`after` for what follows; null when you have all for now: ask again with the id of your last event'),
});
