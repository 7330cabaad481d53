import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { type GlobalOptions, runCommand } from './command-context.js';

interface UnlearnOptions extends GlobalOptions {
  readonly why: string;
  readonly actor?: string;
}

/** `sverka unlearn FACT`: takes back something that was learnt from decisions of people. */
export function addUnlearnCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('unlearn')
    .description('help-unlearn')
    .argument('<fact>', 'help-unlearn-fact')
    .requiredOption('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (fact: string, _options, command: Command) => {
      const options = command.optsWithGlobals<UnlearnOptions>();
      exit(
        await runCommand(options, ['matching'], async ({ verb, output }) => {
          const { Unlearn } = await import('../matching/unlearn.js');
          const done = await verb(Unlearn).run(fact, {
            actor: options.actor ?? userInfo().username,
            why: options.why,
          });
          if (output.json) return output.value(done);
          await output.say('cli-unlearnt', { count: done.lessons });
        }),
      );
    });
}
