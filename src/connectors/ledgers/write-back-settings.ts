import { z } from 'zod';
import { parseIsoDate } from '../../domain/local-date.js';

/** What is written into a base (обратная запись). Without this block a source is only read. */
export const writeBackSettings = z
  .strictObject({
    since: z
      .string()
      .refine((text) => parseIsoDate(text) !== undefined, 'not a day, YYYY-MM-DD')
      .describe('Payments that the bank booked on this day or later are written; earlier ones never'),
    payments: z
      .boolean()
      .default(false)
      .describe('Writes incoming payments that are settled, wholly or in part, with their links to invoices'),
    counterparties: z
      .boolean()
      .default(false)
      .describe('Adds the payer of such a payment to the base when it is not there; one with a tax number only'),
    invoiceStates: z
      .boolean()
      .default(false)
      .describe('Writes whether an invoice is paid, where the configuration keeps that'),
    post: z.boolean().default(false).describe('Posts the written documents; otherwise an accountant does'),
    whenReversed: z
      .enum(['unpost', 'mark', 'leave'])
      .default('unpost')
      .describe(
        'A written payment that is no longer settled: its document is unposted, marked for deletion as well, or left for a person',
      ),
    attempts: z.number().int().min(1).max(50).default(8).describe('Tries before a writing is left for a person'),
  })
  .describe('What is written into the base; without it the base is only read');

/** Settings as validated. */
export type WriteBackSettings = z.infer<typeof writeBackSettings>;
