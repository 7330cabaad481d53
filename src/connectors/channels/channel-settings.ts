import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refused } from '../../domain/failure.js';
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

/** A file with the authority (удостоверяющий центр) of a server whose certificate no well-known one has signed. */
export const authorityFile = z
  .string()
  .min(1)
  .optional()
  .describe(
    'PEM file of the only authorities to trust with the certificate of the server, instead of the well-known ones',
  );

/**
 * Reads an {@link authorityFile}.
 *
 * @throws Refused `channel-settings-invalid` {channel, field, problem}
 */
export function readAuthority(channel: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new Refused('channel-settings-invalid', { channel, field: `channels.${channel}.authorityFile`, problem });
  }
}
