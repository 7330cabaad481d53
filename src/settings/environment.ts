import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Refused } from '../domain/failure.js';
import { shown } from '../domain/shown.js';

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => protocols.some((each) => text.startsWith(`${each}://`)), {
    message: `must begin with ${protocols.map((each) => `${each}://`).join(' or ')}`,
  });

const schema = z.object({
  SVERKA_HOME: z
    .string()
    .default('.sverka')
    .describe('Folder of the embedded database, the inbox and the written messages'),
  SVERKA_CONFIG: z.string().optional().describe('Folder with default.yaml and one file per environment'),
  SVERKA_MAPPINGS: z
    .string()
    .optional()
    .describe('Folder with mappings of registers, notification rules and templates'),
  SVERKA_ENV: z
    .string()
    .regex(/^[\w-]+$/)
    .optional()
    .describe('Name of the environment: <name>.yaml is laid over default.yaml'),
  DATABASE_URL: url(['postgres', 'postgresql'])
    .optional()
    .describe('External PostgreSQL 14 or newer; without it an embedded one is used'),
  AMQP_URL: url(['amqp', 'amqps'])
    .optional()
    .describe('RabbitMQ 3.10 or newer; without it events go through PostgreSQL'),
  SVERKA_HTTP_HOST: z.string().optional().describe('Address to listen on, over http.host of the config'),
  SVERKA_HTTP_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .optional()
    .describe('Port to listen on, over http.port of the config'),
  SVERKA_API_KEY: z
    .string()
    .min(24, 'must have at least 24 characters')
    .optional()
    .describe('Key of an administrator that HTTP callers send, to begin with; see `sverka keys`'),
  SVERKA_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .optional()
    .describe('Least level of the log'),
  SVERKA_LANG: z.enum(['ru', 'en']).optional().describe('Language of the command line'),
});

/** What the environment says: the only reading of `process.env` in the program. */
export type Environment = z.infer<typeof schema> & {
  /** Absolute path of SVERKA_HOME. */
  readonly home: string;
  /** Value of a secret named in the config (`passwordFrom: SMTP_PASSWORD`), from the variable or from the file in NAME_FILE. */
  readonly secret: (name: string) => string | undefined;
};

/** Variables that may be given as NAME_FILE, the path of a file that holds the value. */
const FROM_FILE = ['DATABASE_URL', 'AMQP_URL', 'SVERKA_API_KEY'] as const;

/** No secret and no address is longer; whatever is, is another file. */
const LARGEST_SECRET = 64 * 1024;

type Variables = Readonly<Record<string, string | undefined>>;

function fromFile(variables: Variables, name: string): string | undefined {
  const path = variables[`${name}_FILE`];
  if (!path) return undefined;
  const variable = `${name}_FILE`;
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new Refused('environment-file-missing', { variable, path });
    if (!stat.isFile()) throw new Refused('environment-file-unreadable', { variable, path, problem: 'not a file' });
    if (stat.size > LARGEST_SECRET)
      throw new Refused('environment-file-unreadable', {
        variable,
        path,
        problem: `larger than ${LARGEST_SECRET} bytes`,
      });
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const problem = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Refused('environment-file-unreadable', { variable, path: shown(path, 300), problem });
  }
}

const secretOf = (variables: Variables, name: string): string | undefined =>
  variables[name] || fromFile(variables, name);

/**
 * Reads and validates the environment. An empty variable counts as absent.
 *
 * @throws Refused `environment-invalid` {variable, problem}, `environment-file-missing` {variable, path},
 *   `environment-file-unreadable` {variable, path, problem}
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const given: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) if (variables[name]) given[name] = variables[name];
  for (const name of FROM_FILE) {
    const value = secretOf(variables, name);
    if (value) given[name] = value;
  }
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refused('environment-invalid', { variable: String(issue?.path[0]), problem: issue?.message ?? '' });
  }
  return { ...result.data, home: resolve(result.data.SVERKA_HOME), secret: (name) => secretOf(variables, name) };
}

/** Every variable with a sentence on what it does, for the documentation and `doctor`. */
export const environmentHelp = (): { name: string; about: string }[] =>
  Object.entries(schema.shape).map(([name, field]) => ({ name, about: field.description ?? '' }));
