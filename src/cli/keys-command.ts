import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { AddKey, type KeyRights, type MadeKey } from '../access/add-key.js';
import { KEY_NAME } from '../access/key-text.js';
import { RevokeKey } from '../access/revoke-key.js';
import { RotateKey } from '../access/rotate-key.js';
import { ROLE_NAMES, type Role } from '../domain/access/roles.js';
import { SCOPE_NAMES, type Scope } from '../domain/access/scopes.js';
import { Refused } from '../domain/failure.js';
import { listApiKeys } from '../store/reads/api-key-reads.js';
import { type CommandContext, type GlobalOptions, runCommand } from './command-context.js';
import type { Output } from './output.js';

interface KeyOptions extends GlobalOptions {
  readonly scopes?: string;
  readonly role?: string;
  readonly organizations?: string;
  readonly days?: string;
  readonly overlap?: string;
  readonly actor?: string;
}

const actorOf = (options: KeyOptions): string => options.actor ?? userInfo().username;

function nameOf(name: string): string {
  if (!KEY_NAME.test(name)) throw new Refused('usage-key-name', { name: name.slice(0, 100) });
  return name;
}

function scopesOf(text: string): Scope[] {
  const given = text.split(',').map((each) => each.trim());
  const wrong = given.find((each) => !(SCOPE_NAMES as readonly string[]).includes(each));
  if (wrong !== undefined) throw new Refused('usage-scope', { scope: wrong, scopes: SCOPE_NAMES.join(', ') });
  return [...new Set(given as Scope[])];
}

function rightsOf({ role, scopes, organizations }: KeyOptions): KeyRights {
  if ((role === undefined) === (scopes === undefined)) throw new Refused('usage-role-or-scopes');
  if (role !== undefined && !ROLE_NAMES.some((each) => each === role))
    throw new Refused('usage-role', { role, roles: ROLE_NAMES.join(', ') });
  const rights = role === undefined ? { scopes: scopesOf(scopes ?? '') } : { role: role as Role };
  return { rights, organizations: organizations?.split(',').map((each) => each.trim()) };
}

function numberOf(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new Refused('usage-number', { option, least, most });
  return value;
}

const daysOf = (options: KeyOptions): number => numberOf('--days', options.days ?? '365', 1, 3650);

/** The key alone stands on stdout, so that `sverka keys add … > file` keeps it; what is said of it goes to stderr. */
async function showMade(output: Output, made: MadeKey): Promise<void> {
  if (output.json) return output.value(made);
  output.remark(
    output.sentence('cli-key-made', {
      name: made.name,
      scopes: made.role ?? made.scopes.join(', '),
      until: made.expiresAt.toISOString(),
    }),
  );
  await output.line(made.key);
}

async function list({ store, output }: CommandContext): Promise<void> {
  const keys = await listApiKeys(store);
  for (const each of keys) {
    if (output.json) await output.value(each);
    else
      await output.line(
        [
          each.id,
          `${each.hint}…`,
          each.name,
          each.role ?? each.scopes.join(','),
          output.sentence(`key-status-${each.status}`),
          each.expiresAt,
          each.lastUsedAt ?? '-',
        ].join('  '),
      );
  }
  if (keys.length === 0) await output.say('cli-nothing-listed');
}

/** `sverka keys add | list | rotate | revoke`: who may call over HTTP. */
export function addKeysCommand(program: Command, exit: (status: number) => void): void {
  const keys = program.command('keys').description('help-keys');
  const run = async (
    command: Command,
    work: (context: CommandContext, options: KeyOptions) => Promise<void>,
  ): Promise<void> => {
    const options = command.optsWithGlobals<KeyOptions>();
    exit(await runCommand(options, ['access'], (context) => work(context, options)));
  };
  keys
    .command('add')
    .description('help-keys-add')
    .argument('<name>', 'help-keys-name')
    .option('--role <role>', 'help-keys-role')
    .option('--scopes <list>', 'help-keys-scopes')
    .option('--organizations <list>', 'help-keys-organizations')
    .option('--days <n>', 'help-keys-days', '365')
    .option('--actor <name>', 'help-decide-actor')
    .action((name: string, _options, command: Command) =>
      run(command, async ({ verb, output }, options) =>
        showMade(output, await verb(AddKey).run(nameOf(name), rightsOf(options), daysOf(options), actorOf(options))),
      ),
    );
  keys
    .command('list')
    .description('help-keys-list')
    .action((_options, command: Command) => run(command, list));
  keys
    .command('rotate')
    .description('help-keys-rotate')
    .argument('<key>', 'help-keys-key')
    .option('--days <n>', 'help-keys-days', '365')
    .option('--overlap <hours>', 'help-keys-overlap', '24')
    .option('--actor <name>', 'help-decide-actor')
    .action((key: string, _options, command: Command) =>
      run(command, async ({ verb, output }, options) => {
        const overlap = numberOf('--overlap', options.overlap ?? '24', 0, 720);
        const rotated = await verb(RotateKey).run(key, daysOf(options), overlap, actorOf(options));
        await showMade(output, rotated);
        if (!output.json)
          output.remark(output.sentence('cli-key-rotated', { until: rotated.formerUntil.toISOString() }));
      }),
    );
  keys
    .command('revoke')
    .description('help-keys-revoke')
    .argument('<key>', 'help-keys-key')
    .option('--actor <name>', 'help-decide-actor')
    .action((key: string, _options, command: Command) =>
      run(command, async ({ verb, output }, options) => {
        const revoked = await verb(RevokeKey).run(key, actorOf(options));
        if (output.json) await output.value({ revoked });
        else await output.say('cli-keys-revoked', { count: revoked.length });
      }),
    );
}
