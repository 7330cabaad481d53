import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { type CommandContext, type GlobalOptions, runCommand } from './command-context.js';
import { withTransport } from './with-transport.js';

interface RetryOptions extends GlobalOptions {
  readonly subscriber?: string;
}

/** `sverka retry events | files`: what was set aside is offered again, once its cause is mended. */
export function addRetryCommand(program: Command, exit: (status: number) => void): void {
  const retry = program.command('retry').description('help-retry');
  retry
    .command('events')
    .description('help-retry-events')
    .argument('[ids...]', 'help-retry-ids')
    .option('--subscriber <name>', 'help-retry-subscriber')
    .action(async (ids: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<RetryOptions>();
      exit(await runCommand(options, [], (context) => retryEvents(context, options.subscriber, ids)));
    });
  retry
    .command('files')
    .description('help-retry-files')
    .argument('[names...]', 'help-retry-names')
    .action(async (names: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      exit(await runCommand(options, ['intake'], (context) => retryFiles(context, names)));
    });
}

async function retryEvents(context: CommandContext, given: string | undefined, ids: readonly string[]): Promise<void> {
  const offered = await withTransport(context, async (transport, worker) => {
    const subscriber = given ?? worker.name;
    if (ids.length === 0) return transport.offerAllAgain(subscriber);
    for (const id of ids)
      if (!(await transport.offerAgain(subscriber, id))) throw new Refused('parked-event-unknown', { id, subscriber });
    return ids.length;
  });
  const { output } = context;
  if (output.json) await output.value({ offered });
  else await output.say('cli-events-offered', { count: offered });
}

async function retryFiles({ verb, output }: CommandContext, names: readonly string[]): Promise<void> {
  const { OfferRefusedFiles } = await import('../intake/refused-files.js');
  const offered = await verb(OfferRefusedFiles).run(names);
  if (output.json) await output.value({ offered });
  else await output.say('cli-files-offered', { count: offered.length, names: offered.join(', ') });
}
