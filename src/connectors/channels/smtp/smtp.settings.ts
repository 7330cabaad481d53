import { z } from 'zod';
import { isEmailAddress } from '../../../domain/notifications/address.js';
import { authorityFile, secretName, senderText } from '../channel-settings.js';

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Settings of an SMTP channel (почтовый сервер). */
export const smtpSettings = z
  .strictObject({
    kind: z.literal('smtp').describe('E-mail through an SMTP server'),
    host: z.string().min(1).describe('Name or address of the mail server'),
    port: z.number().int().min(1).max(65535).optional().describe('465 with secure, else 587'),
    secure: z
      .boolean()
      .optional()
      .describe('TLS from the first byte (port 465); else STARTTLS. By default true on port 465'),
    requireTls: z
      .boolean()
      .default(true)
      .describe('Refuses to send over an open line; false only for a server on this machine'),
    authorityFile,
    user: z
      .string()
      .min(1)
      .optional()
      .describe('Login of the mailbox; without it the server is used without logging in'),
    passwordFrom: secretName.optional(),
    from: senderText,
    replyTo: z.string().refine(isEmailAddress, 'not an e-mail address').optional().describe('Where answers go'),
    timeoutMs: z
      .number()
      .int()
      .min(100)
      .default(60_000)
      .describe('How long the server may be silent; a message whose answer did not come by then counts as unknown'),
    connectTimeoutMs: z.number().int().min(100).default(10_000).describe('How long connecting may take'),
  })
  .refine((each) => !each.user === !each.passwordFrom, {
    path: ['passwordFrom'],
    message: 'user and passwordFrom go together',
  })
  .refine((each) => each.requireTls || each.secure || isLoopback(each.host), {
    path: ['requireTls'],
    message: 'false is only for a server on this machine (127.0.0.1): letters and passwords would go over an open line',
  });

/** Settings as validated. */
export type SmtpSettings = z.infer<typeof smtpSettings>;
