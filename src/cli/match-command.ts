import type { Command } from 'commander';
import { type GlobalOptions, runCommand } from './command-context.js';
import type { ReplayOptions } from './replay-command.js';

interface MatchOptions extends GlobalOptions, Partial<ReplayOptions> {
  readonly dryRun?: boolean;
}

/** `sverka match`: matches all open payments, or tries other rules on those of the past. */
export function addMatchCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('match')
    .description('help-match')
    .option('--dry-run', 'help-match-dry-run')
    .option('--replay <file>', 'help-match-replay')
    .option('--from <day>', 'help-match-from')
    .option('--to <day>', 'help-match-to')
    .option('--details', 'help-match-details')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<MatchOptions>();
      exit(
        await runCommand(options, ['matching', 'receivables'], async (context) => {
          const { verb, output } = context;
          if (options.replay !== undefined) {
            const { replay } = await import('./replay-command.js');
            return replay(context, { ...options, replay: options.replay });
          }
          const { MatchOpenPayments } = await import('../matching/match-open-payments.js');
          const { AgeInvoices } = await import('../receivables/age-invoices.js');
          const summary = await verb(MatchOpenPayments).run({
            dryRun: options.dryRun === true,
            onProgress: (done) => output.progress(output.sentence('cli-matching', { done })),
          });
          output.progress('');
          if (!options.dryRun) await verb(AgeInvoices).run();
          if (output.json) return output.value(summary);
          await output.say('cli-matched', {
            considered: summary.considered,
            matched: summary.matched,
            suggested: summary.suggested,
            unmatched: summary.unmatched,
          });
          if (summary.linked > 0) await output.say('cli-linked', { count: summary.linked });
          for (const { code, count } of summary.reasons)
            await output.say('cli-reason-count', { count, text: output.sentence(code) });
        }),
      );
    });
}
