import { z } from 'zod';
import { isPrivateHost } from '../../private-address.js';
import { authorityFile, secretName } from '../channel-settings.js';

/** Settings of the SMSC.ru channel (СМС-центр). */
export const smscSettings = z
  .strictObject({
    kind: z.literal('smsc').describe('SMS through SMSC.ru'),
    login: z.string().min(1).optional().describe('Login at SMSC.ru, together with passwordFrom'),
    passwordFrom: secretName.optional(),
    apiKeyFrom: secretName.optional().describe('Instead of login and password: where the API key is found'),
    sender: z
      .string()
      .regex(/^[A-Za-z0-9 ._-]{1,15}$/)
      .optional()
      .describe('Registered name that the recipient sees; without it the default one of the account'),
    url: z
      .url({ protocol: /^https?$/ })
      .default('https://smsc.ru')
      .describe('Address of the service; www2.smsc.ru is its spare one'),
    allowPrivateAddress: z
      .boolean()
      .default(false)
      .describe('Lets the name in url lead to an address of an inner network, as that of a gateway of your own does'),
    authorityFile,
    timeoutMs: z
      .number()
      .int()
      .min(100)
      .default(30_000)
      .describe('How long an answer may take; then the message is unknown'),
  })
  .refine((each) => (each.apiKeyFrom ? !each.login && !each.passwordFrom : each.login && each.passwordFrom), {
    path: ['login'],
    message: 'give either login and passwordFrom, or apiKeyFrom',
  })
  .refine(
    (each) => each.url.startsWith('https:') || each.allowPrivateAddress || isPrivateHost(new URL(each.url).hostname),
    {
      path: ['url'],
      message: 'must begin with https://: the password would go over an open line',
    },
  );

/** Settings as validated. */
export type SmscSettings = z.infer<typeof smscSettings>;
