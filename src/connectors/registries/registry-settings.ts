import { z } from 'zod';
import { isPrivateHost } from '../private-address.js';
import { authorityFile } from '../channels/channel-settings.js';

/** Address of a provider, its own unless a gateway or a stand-in takes its place. */
export const serviceUrl = (url: string) =>
  z
    .url({ protocol: /^https?$/ })
    .default(url)
    .describe('Address of the service; another one for a gateway of your own');

/** Fields that the settings of every registry have. */
export const registryFields = {
  allowPrivateAddress: z
    .boolean()
    .default(false)
    .describe('Lets the name in url lead to an address of an inner network, as that of a gateway of your own does'),
  authorityFile,
  timeoutMs: z.number().int().min(100).default(30_000).describe('How long an answer may take'),
};

/** Limits as a contract with the provider gives them; counted in the database, for all processes together. */
export const limitFields = (perSecond: number, perDay: number) => ({
  perSecond: z
    .number()
    .min(0.01)
    .max(1_000)
    .default(perSecond)
    .describe('Questions a second at most, of all processes together'),
  perDay: z
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .default(perDay)
    .describe('Questions a day at most (days of Moscow), of all processes together'),
});

/** What every registry of counterparties has in its settings. */
export const partyFields = {
  everyMinutes: z.number().int().min(1).max(1440).default(5).describe('How often the daemon looks for what is due'),
  refreshDays: z
    .number()
    .int()
    .min(1)
    .max(3660)
    .default(30)
    .describe('A counterparty is asked after again when so many days have passed'),
  fills: z
    .enum(['empty', 'policy'])
    .default('empty')
    .describe(
      'What is filled on cards: only what nobody has filled, or every field by the policy of cards (cards.policy)',
    ),
  attempts: z
    .number()
    .int()
    .min(1)
    .max(20)
    .default(6)
    .describe('Tries of one question before it is set aside for a person'),
};

/** Whether a key may go to this address: not over an open line, unless the address is written as an inner one. */
export const isSafeLine = (settings: { url: string; allowPrivateAddress: boolean }): boolean =>
  settings.url.startsWith('https:') || settings.allowPrivateAddress || isPrivateHost(new URL(settings.url).hostname);
