import type { Command } from 'commander';
import type { SyncResult } from '../sync/sync-result.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { EXIT, type Output } from './output.js';

interface SyncOptions extends GlobalOptions {
  readonly full?: boolean;
  readonly dryRun?: boolean;
  readonly acceptShrink?: boolean;
}

/** Records set aside that are named on the terminal; all of them stand in the JSON. */
const NAMED = 20;

async function tell(output: Output, { source, state, counts, notes, refused, failure }: SyncResult): Promise<void> {
  const said = failure && output.sentence(failure.code, failure.params);
  if (state === 'busy') await output.say('cli-sync-busy', { source });
  else if (said) output.remark(output.sentence('cli-sync-failed', { source, text: said }));
  else await output.say('cli-synced', { source, ...counts });
  for (const each of notes)
    output.remark(output.sentence('cli-sync-note', { text: output.sentence(each.code, each.params) }));
  for (const { set, ref, name, reason } of refused.slice(0, NAMED)) {
    const text = output.sentence(reason.code, reason.params);
    output.remark(output.sentence('cli-record-refused', { set, ref, name, text }));
  }
  if (counts.refused > NAMED) output.remark(output.sentence('cli-and-more', { count: counts.refused - NAMED }));
}

async function show(output: Output, result: SyncResult): Promise<void> {
  await tell(output, result);
  if (!output.json) return;
  const { counts, refused, notes, failure, ...rest } = result;
  const worded = <R extends { code: string; params?: Readonly<Record<string, string | number>> }>(each: R) => ({
    reason: each.code,
    params: each.params ?? {},
    text: output.sentence(each.code, each.params),
  });
  await output.value({
    ...rest,
    ...counts,
    refusedCount: counts.refused,
    failure: failure && worded(failure),
    notes: notes.map(worded),
    refused: refused.map(({ reason, ...record }) => ({ ...record, ...worded(reason) })),
  });
}

const OUT_OF_REACH = new Set([
  'ledger-unreachable',
  'ledger-html',
  'ledger-failed',
  'ledger-broken-json',
  'registry-unreachable',
  'registry-failed',
  'registry-too-many-requests',
  'registry-quota-spent',
  'database-session-lost',
  'defect',
]);

function statusOf({ failure, counts, notes }: SyncResult): number {
  if (failure?.code.startsWith('mapping-')) return EXIT.usage;
  if (failure && (OUT_OF_REACH.has(failure.code) || failure.code.startsWith('database-'))) return EXIT.outOfReach;
  return failure || counts.refused > 0 || notes.some((each) => each.code.endsWith('-shrank')) ? EXIT.refused : EXIT.ok;
}

/** `sverka sync [SOURCE…]`: reads the configured bases and registries. */
export function addSyncCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('sync')
    .description('help-sync')
    .argument('[sources...]', 'help-sync-sources')
    .option('--full', 'help-sync-full')
    .option('--dry-run', 'help-sync-dry-run')
    .option('--accept-shrink', 'help-sync-accept-shrink')
    .action(async (sources: string[], _options: SyncOptions, command: Command) => {
      const { full, dryRun, acceptShrink, ...options } = command.optsWithGlobals<SyncOptions>();
      exit(
        await runCommand(options, ['sync'], async ({ verb, output }) => {
          const { SyncSources } = await import('../sync/sync-sources.js');
          const results = await verb(SyncSources).run({
            sources,
            full: full === true,
            dryRun: dryRun === true,
            acceptShrink: acceptShrink === true,
            insist: true,
            onProgress: (source, set, pulled) =>
              output.progress(output.sentence('cli-pulling', { source, set, pulled })),
          });
          output.progress('');
          for (const each of results) await show(output, each);
          if (dryRun === true) await output.say('cli-sync-rehearsed');
          return Math.max(EXIT.ok, ...results.map(statusOf));
        }),
      );
    });
}
