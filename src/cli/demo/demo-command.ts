import type { Command } from 'commander';
import { ALL_ROOMS, type CommandContext, type GlobalOptions, runCommand } from '../command-context.js';
import type { Output } from '../output.js';
import { demoSettings } from './demo-home.js';
import type { DemoSummary } from './run-demo.js';

/** The summary as one JSON value, without anything that differs between two runs. */
async function giveJson(output: Output, { day, folder, files, outcome, debts, told, repeated }: DemoSummary) {
  const { waiting: _waiting, planned: _planned, ...rest } = told;
  const word = (each: { code: string; params?: Record<string, string | number> }) => ({
    reason: each.code,
    ...(each.params && { params: each.params }),
  });
  await output.value({
    day,
    folder,
    files: files.map(({ about: _about, refused, warnings, ...each }) => ({
      ...each,
      refused: refused.map(({ line, reason }) => ({ line, ...word(reason) })),
      warnings: warnings.map(({ line, reason }) => ({ line, ...word(reason) })),
    })),
    payments: outcome.map(({ reason, ...each }) => ({ ...each, ...word(reason) })),
    debts: debts.map(({ organizationId: _organization, counterpartyId: _client, ...each }) => each),
    ...rest,
    repeated,
  });
}

/** `sverka demo`: a made-up company from the files to the letters, in a home of its own. */
export function addDemoCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('demo')
    .description('help-demo')
    .action(async (_options, command: Command) => {
      const begun = performance.now();
      const work = async (context: CommandContext): Promise<void> => {
        const { runDemo } = await import('./run-demo.js');
        const { ShowDemo } = await import('./show-demo.js');
        const summary = await runDemo(context);
        if (context.output.json) await giveJson(context.output, summary);
        else await new ShowDemo(context.output, context.settings).show(summary);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        context.output.remark(context.output.sentence('demo-took', { seconds }));
      };
      exit(await runCommand(command.optsWithGlobals<GlobalOptions>(), ALL_ROOMS, work, demoSettings));
    });
}
