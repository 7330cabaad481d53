import { z } from 'zod';
import { isEmailAddress } from '../../domain/notifications/address.js';
import { fitsHeader } from './one-recipient.js';
import { readSender } from './sender.js';

/** A name of an environment variable: secrets never stand in the configuration, only where they are found. */
export const secretName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'the name of an environment variable, for example SMTP_PASSWORD')
  .describe('Name of the environment variable (or of its NAME_FILE twin) that holds the secret');

/** A sender as people write one; read by `readSender`. */
export const senderText = z
  .string()
  .refine(
    (text) => fitsHeader(text) && isEmailAddress(readSender(text).address),
    'an address, alone or as Name <address>',
  )
  .describe("Sender: 'Бухгалтерия <buh@example.ru>' or an address alone");
