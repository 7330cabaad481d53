import { z } from 'zod';
import { limitFields, registryFields, serviceUrl } from '../registry-settings.js';

/** Settings of the reference data of the central bank (Банк России). */
export const cbrSettings = z.strictObject({
  kind: z.literal('cbr').describe('Exchange rates and the directory of БИК of the Bank of Russia; no key is needed'),
  url: serviceUrl('https://www.cbr.ru'),
  currencies: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'three capital letters'))
    .default(['USD', 'EUR', 'CNY'])
    .describe('Currencies whose rates are kept; an empty list keeps all'),
  historyDays: z
    .number()
    .int()
    .min(1)
    .max(3660)
    .default(365)
    .describe('How far back rates are fetched at the first reading'),
  banks: z.boolean().default(true).describe('Whether the directory of БИК is kept too'),
  largestShrinkPercent: z
    .number()
    .min(0)
    .max(100)
    .default(10)
    .describe('A directory that has lost more banks than this waits for a person: sverka sync --accept-shrink'),
  everyMinutes: z
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(60)
    .describe('How often the daemon reads; the rates of the next day appear in the afternoon'),
  // Nobody has written a limit down; a program that asks seldom and one after another harms nobody.
  ...limitFields(2, 2_000),
  ...registryFields,
});

/** Settings as validated. */
export type CbrSettings = z.infer<typeof cbrSettings>;
