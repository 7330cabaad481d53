import { userInfo } from 'node:os';
import { type Command, Argument } from 'commander';
import { Refused } from '../domain/failure.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { type GlobalOptions, runCommand } from './command-context.js';

interface WhyOptions extends GlobalOptions {
  readonly why: string;
  readonly actor?: string;
}

interface MergeOptions extends GlobalOptions {
  readonly why?: string;
  readonly actor?: string;
  readonly byRule?: boolean;
}

const by = ({ why, actor = userInfo().username }: WhyOptions) => ({ why, actor });

/** `sverka merge`, `sverka unmerge` and `sverka settle-conflict`: what a person decides on cards. */
export function addCardCommands(program: Command, exit: (status: number) => void): void {
  addMerge(program, exit);
  addUnmerge(program, exit);
  addSettleConflict(program, exit);
}

function addMerge(program: Command, exit: (status: number) => void): void {
  program
    .command('merge')
    .description('help-merge')
    .argument('[survivor]', 'help-merge-survivor')
    .argument('[merged]', 'help-merge-merged')
    .option('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .option('--by-rule', 'help-merge-by-rule')
    .action(async (survivor: string | undefined, merged: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<MergeOptions>();
      exit(
        await runCommand(options, ['clients'], async ({ verb, output, store }) => {
          if (options.byRule) {
            const { MergeByRule } = await import('../clients/merge-by-rule.js');
            const count = await verb(MergeByRule).run();
            return output.json ? output.value({ merged: count }) : output.say('cli-merged-by-rule', { count });
          }
          if (survivor === undefined) throw new Refused('usage-missing-argument', { argument: 'survivor' });
          if (merged === undefined) throw new Refused('usage-missing-argument', { argument: 'merged' });
          const { why } = options;
          if (why === undefined) throw new Refused('usage-missing-option', { option: '--why' });
          const { MergeCards } = await import('../clients/merge-cards.js');
          const ids = {
            survivorId: (await findCounterparty(store, survivor)).id,
            mergedId: (await findCounterparty(store, merged)).id,
          };
          const done = await verb(MergeCards).run({ ...ids, ...by({ ...options, why }) });
          if (output.json) return output.value(done);
          await output.say('cli-merged', { moved: done.moved, id: done.mergedId });
        }),
      );
    });
}

function addUnmerge(program: Command, exit: (status: number) => void): void {
  program
    .command('unmerge')
    .description('help-unmerge')
    .argument('<card>', 'help-unmerge-card')
    .requiredOption('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (card: string, _options, command: Command) => {
      const options = command.optsWithGlobals<WhyOptions>();
      exit(
        await runCommand(options, ['clients'], async ({ verb, output }) => {
          const { UnmergeCards } = await import('../clients/unmerge-cards.js');
          const done = await verb(UnmergeCards).run(card, by(options));
          if (output.json) return output.value(done);
          await output.say('cli-unmerged', { moved: done.moved });
        }),
      );
    });
}

function addSettleConflict(program: Command, exit: (status: number) => void): void {
  program
    .command('settle-conflict')
    .description('help-settle-conflict')
    .argument('<id>', 'help-settle-conflict-id')
    .addArgument(new Argument('<take>', 'help-settle-conflict-take').choices(['offered', 'kept']))
    .requiredOption('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (id: string, take: 'offered' | 'kept', _options, command: Command) => {
      const options = command.optsWithGlobals<WhyOptions>();
      exit(
        await runCommand(options, ['clients'], async ({ verb, output }) => {
          const { SettleConflict } = await import('../clients/settle-conflict.js');
          const done = await verb(SettleConflict).run(id, take, by(options));
          if (output.json) return output.value(done);
          await output.say('cli-settled');
        }),
      );
    });
}
