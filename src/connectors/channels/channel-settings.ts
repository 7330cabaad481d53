import { z } from 'zod';

/** A name of an environment variable: secrets never stand in the configuration, only where they are found. */
export const secretName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'the name of an environment variable, for example SMTP_PASSWORD')
  .describe('Name of the environment variable (or of its NAME_FILE twin) that holds the secret');
