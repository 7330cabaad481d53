import { z } from 'zod';
import { secretName } from '../../channels/channel-settings.js';
import { isSafeLine, limitFields, partyFields, registryFields, serviceUrl } from '../registry-settings.js';

/** Settings of Контур.Фокус as a registry of counterparties. */
export const focusSettings = z
  .strictObject({
    kind: z.literal('focus').describe('Counterparties by ИНН from the API of Контур.Фокус, version 3'),
    url: serviceUrl('https://focus-api.kontur.ru'),
    keyFrom: secretName.describe('Name of the environment variable with the API key; without it the source is off'),
    // By the contract; what the documentation of the provider does not say is set low.
    ...limitFields(5, 1_000),
    ...partyFields,
    ...registryFields,
  })
  .refine(isSafeLine, {
    path: ['url'],
    message: 'must begin with https://: the key would go over an open line',
  });

/** Settings as validated. */
export type FocusSettings = z.infer<typeof focusSettings>;
