import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cardRulesSchema } from '../domain/card/card-rules.js';
import { matchingSettingsSchema } from '../domain/matching/rules.js';
import { isObject, layOver } from './lay-over.js';
import { type Environment, readEnvironment } from './environment.js';
import { exchangeSchema } from './exchange.js';
import { fieldPolicySchema } from './field-policy.js';
import { fieldName, readYaml, validateYaml, type YamlFile } from './read-yaml.js';

/** Every field of `config/` with its sentence and default (настройки): the page of the documentation is made from it. */
export const configSchema = z.strictObject({
  installation: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .default('sverka')
    .describe('Name of this installation: the `source` of its events'),
  timeZone: z
    .string()
    .default('Europe/Moscow')
    .describe('Business time zone of an organization that has none of its own'),
  language: z.enum(['ru', 'en']).default('ru').describe('Language of what the service says'),
  http: z
    .strictObject({
      host: z
        .string()
        .default('127.0.0.1')
        .describe('Address to listen on; anything but loopback needs a key of callers'),
      port: z.number().int().min(0).max(65535).default(8420).describe('Port to listen on; 0 takes a free one'),
      largestUploadBytes: z
        .number()
        .int()
        .positive()
        .default(512 * 1024 * 1024)
        .describe('Largest file that an upload may bring'),
      allowedHosts: z
        .array(z.string())
        .default([])
        .describe('Further host names under which a browser may call, besides localhost'),
      requireIfMatch: z
        .boolean()
        .default(false)
        .describe('Refuses a change of a record without If-Match (428), so that nobody changes what he has not seen'),
      requestsPerSecond: z
        .number()
        .int()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('Requests a second of one key, and of one address of another machine; three times as many at once'),
    })
    .prefault({}),
  access: z.strictObject({ fields: fieldPolicySchema.prefault({}) }).prefault({}),
  database: z
    .strictObject({
      poolSize: z.number().int().min(2).max(200).default(10).describe('Connections at most, per process'),
      statementTimeoutMs: z.number().int().positive().default(120_000).describe('Limit of one SQL statement'),
    })
    .prefault({}),
  inbox: z
    .strictObject({
      folder: z.string().default('inbox').describe('Watched folder, relative to SVERKA_HOME'),
      done: z.string().default('done').describe('Where read files go'),
      refused: z.string().default('refused').describe('Where refused files go, a reason beside each'),
      scanEveryMs: z.number().int().min(50).default(500).describe('How often the folder is looked at'),
      settleMs: z.number().int().min(0).default(1500).describe('How long a file must stay unchanged before it is read'),
    })
    .prefault({}),
  orders: z
    .strictObject({
      closedStatuses: z
        .array(z.string().min(1).max(60))
        .max(100)
        .default(['Закрыт', 'Отменен', 'Отменён', 'Выполнен', 'Closed', 'Cancelled', 'Done'])
        .describe('Words by which sources say that an order is closed: it counts for no credit limit any more'),
    })
    .prefault({}),
  matching: matchingSettingsSchema.prefault({}),
  cards: cardRulesSchema.prefault({}),
  currencies: z
    .strictObject({
      tolerancePercent: z
        .number()
        .min(0)
        .max(20)
        .default(1)
        .describe(
          'By how many per cent a payment in roubles may miss an invoice in a foreign currency by the official rate and still be suggested for it',
        ),
    })
    .prefault({}),
  channels: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('Channels by name: kind and its settings'),
  sources: z
    .record(z.string().regex(/^[\w.-]{1,60}$/), z.record(z.string(), z.unknown()))
    .default({})
    .describe('Bases and registries that are read, by name: kind and its settings'),
  exchange: exchangeSchema.prefault({}),
  messages: z
    .strictObject({
      concurrency: z
        .number()
        .int()
        .min(1)
        .max(100)
        .default(10)
        .describe('Events handled at once, and deliveries sent at once'),
      attempts: z.number().int().min(1).max(50).default(8).describe('Tries of a delivery before it is marked failed'),
    })
    .prefault({}),
  relay: z
    .strictObject({
      batch: z.number().int().min(1).max(5000).default(500).describe('Events published between two marks'),
      pollMs: z.number().int().min(10).default(1000).describe('How often the outbox is looked at without a wake-up'),
      confirmTimeoutMs: z.number().int().min(100).default(30_000).describe('How long the broker may take to confirm'),
    })
    .prefault({}),
});

/** Values of `config/`, validated, with defaults. */
export type Config = z.infer<typeof configSchema>;

/** Everything that a process needs to know before it starts. */
export interface Settings {
  readonly environment: Environment;
  readonly config: Config;
  /** Absolute path of the mappings folder. */
  readonly mappings: string;
  /** Where a field of the config stands, for a refusal made later: `config/default.yaml:12`. */
  readonly whereIs: (path: readonly PropertyKey[]) => { file: string; line: number; field: string };
}

/** The root of the checkout or installed package: two floors above this file, in `src` and in `dist` alike. */
const packageRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Reads the environment and `config/` (default.yaml, then `<SVERKA_ENV>.yaml` over it) and validates them.
 *
 * @throws Refused `environment-invalid`, `config-unreadable`, `config-broken`
 */
export function loadSettings(variables?: Readonly<Record<string, string | undefined>>): Settings {
  const environment = readEnvironment(variables);
  const folder = environment.SVERKA_CONFIG ? resolve(environment.SVERKA_CONFIG) : join(packageRoot, 'config');
  const files: YamlFile[] = [readYaml(join(folder, 'default.yaml'))];
  if (environment.SVERKA_ENV) files.push(readYaml(join(folder, `${environment.SVERKA_ENV}.yaml`)));
  const whereIs = (path: readonly PropertyKey[]) => {
    const holder = files.findLast((each) => holds(each.value, path)) ?? (files[0] as YamlFile);
    return { file: holder.file, line: holder.lineOf(path), field: fieldName(path) };
  };
  const merged: YamlFile = {
    file: files.at(-1)?.file ?? folder,
    value: files.map((each) => each.value).reduce(layOver),
    lineOf: (path) => whereIs(path).line,
  };
  const config = validateYaml(merged, configSchema);
  if (environment.SVERKA_HTTP_HOST) config.http.host = environment.SVERKA_HTTP_HOST;
  if (environment.SVERKA_HTTP_PORT !== undefined) config.http.port = environment.SVERKA_HTTP_PORT;
  const mappings = environment.SVERKA_MAPPINGS ? resolve(environment.SVERKA_MAPPINGS) : join(packageRoot, 'mappings');
  return { environment, config, mappings, whereIs };
}

function holds(value: unknown, path: readonly PropertyKey[]): boolean {
  if (path.length === 0) return true;
  const [first, ...rest] = path;
  return isObject(value) && String(first) in value && holds(value[String(first)], rest);
}

/** A path of the config; a relative one is inside the home. */
export const homePath = (settings: Settings, path: string): string =>
  isAbsolute(path) ? path : join(settings.environment.home, path);
