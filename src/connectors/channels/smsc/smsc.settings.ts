import { z } from 'zod';
import { secretName } from '../channel-settings.js';

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
  });

/** Settings as validated. */
export type SmscSettings = z.infer<typeof smscSettings>;
