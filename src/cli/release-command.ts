import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { ReleaseHeld } from '../notifications/release-held.js';
import { type CommandContext, type GlobalOptions, runCommand } from './command-context.js';

interface ReleaseOptions extends GlobalOptions {
  readonly all?: boolean;
  readonly drop?: boolean;
  readonly lift?: boolean;
  readonly actor?: string;
  readonly why?: string;
}

/** `sverka release`: decides on messages held after a restore, and lets further ones go. */
export function addReleaseCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('release')
    .description('help-release')
    .argument('[ids...]', 'help-release-ids')
    .option('--all', 'help-release-all')
    .option('--drop', 'help-release-drop')
    .option('--lift', 'help-release-lift')
    .option('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (ids: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<ReleaseOptions>();
      exit(await runCommand(options, ['notifications'], (context) => release(context, ids, options)));
    });
}

async function release({ verb, output }: CommandContext, ids: string[], options: ReleaseOptions): Promise<void> {
  const { all = false, drop = false, lift = false, why = '' } = options;
  if (all && ids.length > 0) throw new Refused('usage-all-or-some');
  const some = ids.length > 0 ? { which: ids } : {};
  const done = await verb(ReleaseHeld).run({
    ...(all ? { which: 'all' as const } : some),
    verdict: drop ? 'drop' : 'resend',
    lift,
    actor: options.actor ?? userInfo().username,
    why,
  });
  if (output.json) return output.value(done);
  if (done.settled > 0) await output.say(drop ? 'cli-dropped' : 'cli-released', { count: done.settled });
  await output.say('cli-held', { count: done.held });
  if (done.mark) await output.say('cli-mark-stands', { asOf: done.mark.asOf.toISOString() });
  else await output.say('cli-mark-none');
}
