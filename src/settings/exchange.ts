import { z } from 'zod';

/** Settings of the exchange with 1C as a site (обмен с сайтом, CommerceML). */
export const exchangeSchema = z.strictObject({
  enabled: z
    .boolean()
    .default(false)
    .describe('Lets 1C call as it calls a site (CommerceML): orders and clients, both ways'),
  give: z
    .array(z.string().min(1).max(100))
    .max(100)
    .default([])
    .describe('Sources whose orders are given to 1C; none of them may be 1C itself'),
  fileLimitBytes: z
    .number()
    .int()
    .min(64 * 1024)
    .max(64 * 1024 * 1024)
    .default(8 * 1024 * 1024)
    .describe('Largest piece in which 1C sends a file'),
});
