import { z } from 'zod';
import { isEmailAddress } from '../../../domain/notifications/address.js';
import { MESSAGE_KINDS } from '../../../domain/notifications/message-kind.js';
import { readSender } from '../sender.js';

/** Settings of the folder channel (папка): messages are written as files and reach nobody. */
export const folderSettings = z.strictObject({
  kind: z.literal('folder').describe('Writes messages as .eml and .txt files instead of sending them'),
  sends: z
    .enum(['email', 'sms', 'all'])
    .default('all')
    .transform((sends) => (sends === 'all' ? MESSAGE_KINDS : [sends]))
    .describe('Which messages it takes: email, sms or all'),
  folder: z.string().min(1).default('messages').describe('The folder; a relative one lies in SVERKA_HOME'),
  from: z
    .string()
    .refine((text) => isEmailAddress(readSender(text).address), 'an address, alone or as Name <address>')
    .default('Sverka <sverka@example.invalid>')
    .describe('Sender written into the letters'),
});

/** Settings as validated. */
export type FolderSettings = z.infer<typeof folderSettings>;
