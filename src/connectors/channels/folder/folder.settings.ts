import { z } from 'zod';
import { MESSAGE_KINDS } from '../../../domain/notifications/message-kind.js';
import { senderText } from '../channel-settings.js';

/** Settings of the folder channel (папка): messages are written as files and reach nobody. */
export const folderSettings = z.strictObject({
  kind: z.literal('folder').describe('Writes messages as .eml and .txt files instead of sending them'),
  sends: z
    .enum(['email', 'sms', 'all'])
    .default('all')
    .transform((sends) => (sends === 'all' ? MESSAGE_KINDS : [sends]))
    .describe('Which messages it takes: email, sms or all'),
  folder: z.string().min(1).default('messages').describe('The folder; a relative one lies in SVERKA_HOME'),
  from: senderText.default('Sverka <sverka@example.invalid>').describe('Sender written into the letters'),
});

/** Settings as validated. */
export type FolderSettings = z.infer<typeof folderSettings>;
