import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { type CommandContext, type GlobalOptions, runCommand } from './command-context.js';
import { withTransport } from './with-transport.js';

interface ForgetOptions extends GlobalOptions {
  readonly yes?: boolean;
}

/** `sverka forget SUBSCRIBER`: nobody listens by this name any more, and what lies there for it is dropped. */
export function addForgetCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('forget')
    .description('help-forget')
    .argument('<subscriber>', 'help-forget-subscriber')
    .option('--yes', 'help-forget-yes')
    .action(async (subscriber: string, _options, command: Command) => {
      const options = command.optsWithGlobals<ForgetOptions>();
      exit(await runCommand(options, [], (context) => forget(context, subscriber, options.yes ?? false)));
    });
}

/** Without a yes it only says what would be dropped, as a refusal: a script must not take that for done. */
async function forget(context: CommandContext, subscriber: string, yes: boolean): Promise<void> {
  const { output } = context;
  const dropped = await withTransport(context, async (transport, worker) => {
    // The relay would make its queue again at once.
    if (subscriber === worker.name) throw new Refused('subscriber-own', { subscriber });
    const backlog = await transport.backlog(subscriber);
    if (!backlog) throw new Refused('subscriber-unknown', { subscriber });
    const { waiting, parked, atWork } = backlog;
    if (atWork) throw new Refused('subscriber-at-work', { subscriber });
    if (!yes) throw new Refused('forget-unconfirmed', { subscriber, waiting, parked });
    await transport.forget(subscriber);
    return { subscriber, waiting, parked };
  });
  if (output.json) await output.value({ forgotten: dropped });
  else await output.say('cli-forgotten', dropped);
}
