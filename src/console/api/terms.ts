import { z } from 'zod';
import {
  currency,
  day,
  existingDay,
  id,
  instant,
  minor,
  pageOf,
  pageQuery,
  reasonSchema,
  typedText,
} from './fields.js';
import { seenBy } from '../sight/limit-sight.js';

const state = z.enum(['kept', 'breached', 'unclear']).describe('keeps to the terms, breaks them, or nobody can tell');

/** GET /api/v1/counterparties/{id}/offer-check. */
export const offerQuery = z.strictObject({
  organization: z
    .string()
    .regex(/^(\d{10}|\d{12})$/)
    .describe('ИНН of our company'),
  amount: z
    .string()
    .regex(/^\d{1,15}$/)
    .describe('sum of the offer, minor units'),
  currency: currency.default('RUB'),
  discountPercent: z.coerce.number().min(0).max(100).multipleOf(0.01).optional(),
  priceKind: typedText(100).optional(),
  on: existingDay.optional().describe('day of the offer; today when not given'),
  agreement: id.optional().describe('agreement; the only one of the client with the company when not given'),
});

/** See {@link offerQuery}. */
export type OfferQuery = z.infer<typeof offerQuery>;

/** Answer of GET /api/v1/counterparties/{id}/offer-check. */
export const offerAnswer = z
  .object({
    state,
    reasons: z.array(reasonSchema),
    agreementId: id.nullable(),
    owed: seenBy('money', minor).describe(
      'owed under the agreement before the offer: invoices, and orders without invoices',
    ),
    creditLimit: seenBy('money', minor).nullable().describe('most that may be owed; null when there is no limit'),
  })
  .meta({ id: 'OfferCheck', description: 'An offer held to the agreement (проверка предложения)' });

/** GET /api/v1/order-checks. */
export const orderCheckQuery = z.strictObject({
  state: state.optional(),
  counterparty: id.optional(),
  ...pageQuery,
});

/** See {@link orderCheckQuery}. */
export type OrderCheckQuery = z.infer<typeof orderCheckQuery>;

/** Answer of GET /api/v1/order-checks. */
export const orderCheckPage = pageOf(
  z
    .object({
      orderId: id,
      number: z.string(),
      orderedOn: day,
      counterpartyId: id,
      counterparty: seenBy('names', z.string()),
      organizationId: id,
      agreementId: id.nullable(),
      state,
      reasons: z.array(reasonSchema),
      checkedAt: instant,
    })
    .meta({ id: 'OrderCheck', description: 'An order held to its agreement (проверка заказа)' }),
);
