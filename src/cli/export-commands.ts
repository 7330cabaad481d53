import type { Command } from 'commander';
import { toCloudEvent } from '../domain/events/cloud-event.js';
import { Refused } from '../domain/failure.js';
import { givenRecords } from '../store/reads/ledger-reads.js';
import { readEvents } from '../store/reads/event-reads.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { addExportTables } from './export-tables.js';

/** `sverka export allocations | events | records | original | payments | invoices`: what scripts and people take away. */
export function addExportCommands(program: Command, exit: (status: number) => void): void {
  const group = program.command('export').description('help-export');
  addExportTables(group, exit);
  group
    .command('allocations')
    .description('help-export-allocations')
    .action(async (_options, command: Command) => {
      exit(
        await runCommand(command.optsWithGlobals<GlobalOptions>(), ['matching'], async ({ verb, output }) => {
          const { ExportAllocations } = await import('../matching/export-allocations.js');
          for await (const payment of verb(ExportAllocations).run()) {
            if (output.closed) return;
            await output.value(payment);
          }
        }),
      );
    });
  group
    .command('events')
    .description('help-export-events')
    .option('--after <id>', 'help-export-events-after')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { after?: string }>();
      exit(
        await runCommand(options, [], async ({ store, settings, output }) => {
          for await (const row of readEvents(store, options.after)) {
            if (output.closed) return;
            await output.value(toCloudEvent(row, settings.config.installation));
          }
        }),
      );
    });
  group
    .command('records')
    .description('help-export-records')
    .argument('<source>', 'help-export-records-source')
    .argument('<name>', 'help-export-records-name')
    .action(async (source: string, name: string, _options, command: Command) => {
      exit(
        await runCommand(command.optsWithGlobals<GlobalOptions>(), ['sync'], async ({ store, verb, output }) => {
          const { Sources } = await import('../sync/sources.js');
          const { kept } = verb(Sources).open(source).ledger.mapping;
          const wanted = kept[name];
          if (!wanted) throw new Refused('usage-kept', { name, known: Object.keys(kept).join(', ') });
          for await (const row of givenRecords(store, source, wanted.set)) {
            if (output.closed) return;
            await output.value(row);
          }
        }),
      );
    });
  group
    .command('original')
    .description('help-export-original')
    .argument('<file>', 'help-export-original-file')
    .action(async (sha256: string, _options, command: Command) => {
      exit(
        await runCommand(command.optsWithGlobals<GlobalOptions>(), ['intake'], async ({ verb, output }) => {
          const { GiveOriginal } = await import('../intake/give-original.js');
          const original = await verb(GiveOriginal).run(sha256);
          for await (const chunk of original.bytes) await output.write(chunk);
        }),
      );
    });
}
