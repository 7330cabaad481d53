import { z } from 'zod';
import { secretName } from '../../channels/channel-settings.js';
import { isSafeLine, limitFields, partyFields, registryFields, serviceUrl } from '../registry-settings.js';

/** Settings of DaData as a registry of counterparties. */
export const dadataSettings = z
  .strictObject({
    kind: z.literal('dadata').describe('Counterparties by ИНН from DaData.ru'),
    url: serviceUrl('https://suggestions.dadata.ru'),
    accountUrl: serviceUrl('https://dadata.ru').describe('Address at which the rest of the day is asked for'),
    keyFrom: secretName.describe('Name of the environment variable with the API key; without it the source is off'),
    secretFrom: secretName
      .optional()
      .describe('Name of the environment variable with the secret key; with it doctor tells what is left of the day'),
    // The free tariff, by DaData's own page on limits; a paid one has more a day.
    ...limitFields(30, 10_000),
    ...partyFields,
    ...registryFields,
  })
  .refine((each) => isSafeLine(each) && isSafeLine({ ...each, url: each.accountUrl }), {
    path: ['url'],
    message: 'must begin with https://: the key would go over an open line',
  });

/** Settings as validated. */
export type DadataSettings = z.infer<typeof dadataSettings>;
