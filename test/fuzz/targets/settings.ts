import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refused } from '../../../src/domain/failure.js';
import { notificationFileSchema } from '../../../src/domain/notifications/notification-rule.js';
import { registerMappingSchema } from '../../../src/formats/register/register-mapping.js';
import { readEnvironment } from '../../../src/settings/environment.js';
import { readYaml, validateYaml } from '../../../src/settings/read-yaml.js';
import { configSchema } from '../../../src/settings/settings.js';
import { NUMBERS, WORDS } from '../hostile.js';
import { mutateBytes } from '../mutate-bytes.js';
import { mutateText } from '../mutate-text.js';
import { asJson, hold, seedFiles, type Target } from '../target.js';

const folder = mkdtempSync(join(tmpdir(), 'sverka-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What a person may do to a file of settings without knowing it. */
const YAML = [
  'a: &a [1, 2]\nb: [*a, *a]\n',
  'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
  'http: { port: 0x1F90 }\n<<: { a: 1 }\n',
  '? [a, b]\n: c\n',
  '!!binary aGVsbG8=\n',
  'http: !!js/function "x"\n',
  '--- \na: 1\n---\nb: 2\n',
  '[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]',
  '__proto__: { polluted: true }\nconstructor: 1\n',
  'timeZone: 2026-01-05\nlanguage: yes\n',
];

const seeds = [...seedFiles('config', '.yaml'), ...seedFiles('mappings', '.yaml'), ...YAML.map((each) => Buffer.from(each))]; // prettier-ignore
const SCHEMAS = [configSchema, notificationFileSchema, registerMappingSchema] as const;

/** Files of settings and mappings: read, or refused with file, line and field. */
export const yaml: Target<Uint8Array> = {
  name: 'yaml',
  about: 'config, mappings of registers and notification rules',
  short: 400,
  make: (random) => mutateBytes(random.of(seeds), random, random.of(seeds)),
  take: (bytes, random) => {
    const file = join(folder, 'tried.yaml');
    writeFileSync(file, bytes);
    try {
      validateYaml(readYaml(file), random.of(SCHEMAS));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      hold(error.reason.params?.['file'] === file, 'the refusal names the file');
      const { line } = error.reason.params as { line?: unknown };
      hold(line === undefined || (Number.isInteger(line) && Number(line) >= 1), () => `line ${String(line)}`);
    }
    hold(!('polluted' in {}), 'no prototype is touched');
  },
};

const VARIABLES = ['SVERKA_HOME', 'SVERKA_CONFIG', 'SVERKA_ENV', 'DATABASE_URL', 'AMQP_URL', 'SVERKA_HTTP_HOST', 'SVERKA_HTTP_PORT', 'SVERKA_API_KEY', 'SVERKA_LOG_LEVEL', 'SVERKA_LANG', 'DATABASE_URL_FILE', 'AMQP_URL_FILE', 'SVERKA_API_KEY_FILE']; // prettier-ignore
const VALUES = ['postgres://u:p@h:5432/d', 'amqp://guest@h', '8420', 'ru', 'info', folder, '/dev/null', 'default', '../..', ...WORDS, ...NUMBERS]; // prettier-ignore

/** The environment: read, or refused with the variable; its value, which may be a secret, is never told. */
export const environment: Target<string> = {
  name: 'environment',
  about: 'environment variables and the files that they name',
  short: 5_000,
  make: (random) =>
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: random.between(1, 4) }, () => {
          const value = random.of(VALUES);
          return [random.of(VARIABLES), random.once(2) ? value : mutateText(value, random, random.of(VALUES))];
        }),
      ),
    ),
  take: (written) => {
    const variables = JSON.parse(written) as Record<string, string>;
    try {
      const read = readEnvironment(variables);
      hold(read.SVERKA_HTTP_PORT === undefined || Number.isInteger(read.SVERKA_HTTP_PORT), 'a port is a whole number');
      read.secret('SVERKA_API_KEY');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const variable = String(error.reason.params?.['variable']);
      const value = variables[variable] ?? '';
      const told = asJson({ ...error.reason.params, variable: '', path: '' });
      hold(
        variable !== 'undefined' && (value.length < 12 || !told.includes(value)),
        () => `the value is told: ${told}`,
      );
    }
  },
};
