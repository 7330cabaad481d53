import type { Command } from 'commander';
import type { ListedAnswer } from '../store/reads/registry-reads.js';
import type { Enriched } from '../sync/registries/enrich-counterparty.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { EXIT, type Output } from './output.js';

interface EnrichOptions extends GlobalOptions {
  readonly source?: string;
}

async function showAnswer(output: Output, { source, taxNumber, record }: ListedAnswer): Promise<void> {
  if (!record) return output.say('cli-enriched-none', { source, taxNumber });
  const { name, reasonCode, registrationNumber, status, address, director, directorPost } = record;
  await output.say('cli-enriched', { source, name, taxNumber, reasonCode, registrationNumber, status });
  if (address || director) await output.say('cli-enriched-more', { address, director, directorPost });
}

async function show(output: Output, { answers, signals, failures }: Enriched): Promise<void> {
  for (const each of answers) if (each.answeredAt) await showAnswer(output, each);
  for (const { code, source, standing, raisedAt } of signals)
    if (standing) await output.say('cli-risk', { signal: code, source, at: raisedAt });
  for (const { reason } of failures) output.remark(output.sentence(reason.code, reason.params));
}

/** `sverka enrich ИНН`: asks the registries of one counterparty now, and shows what they say. */
export function addEnrichCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('enrich')
    .description('help-enrich')
    .argument('<tax-number>', 'help-enrich-tax-number')
    .option('--source <source>', 'help-enrich-source')
    .action(async (taxNumber: string, _options, command: Command) => {
      const options = command.optsWithGlobals<EnrichOptions>();
      exit(
        await runCommand(options, ['sync'], async ({ verb, output }) => {
          const { EnrichCounterparty } = await import('../sync/registries/enrich-counterparty.js');
          const found = await verb(EnrichCounterparty).run(taxNumber.trim(), options.source);
          await show(output, found);
          if (output.json) await output.value(found);
          const reached = found.failures.length === 0;
          return reached ? EXIT.ok : found.answers.some((each) => each.answeredAt) ? EXIT.refused : EXIT.outOfReach;
        }),
      );
    });
}
