import { basename } from 'node:path';
import type { Command } from 'commander';
import type { ImportResult } from '../intake/import-result.js';
import type { LineNote } from '../store/writers/import-writer.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { EXIT, type Output } from './output.js';

interface ImportOptions extends GlobalOptions {
  readonly as?: string;
  readonly mapping?: string;
  readonly dryRun?: boolean;
}

/** Refused lines and warnings named on the terminal; all of them stand in the JSON. */
const NAMED = 20;

const note = (output: Output, each: LineNote) => ({
  line: each.line,
  reason: each.reason.code,
  ...(each.reason.params ? { params: each.reason.params } : {}),
  text: output.sentence(each.reason.code, each.reason.params),
});

const isRefusedWhole = ({ entries, refused }: ImportResult): boolean => entries === 0 && refused.length > 0;

async function show(output: Output, result: ImportResult): Promise<void> {
  const { importId: _id, refused, warnings, ...counts } = result;
  if (output.json) {
    await output.value({
      ...counts,
      refused: refused.map((each) => note(output, each)),
      warnings: warnings.map((each) => note(output, each)),
    });
  } else {
    // Of a file refused whole there is nothing to sum up: the refusal says it all.
    if (!isRefusedWhole(result))
      await output.say('cli-imported', {
        file: result.file,
        kind: output.sentence(`kind-${result.kind}`),
        entries: result.entries,
        added: result.added,
        known: result.known,
      });
    for (const each of warnings.slice(0, NAMED))
      await output.say('cli-warning-at', {
        line: each.line,
        text: output.sentence(each.reason.code, each.reason.params),
      });
    if (warnings.length > NAMED) await output.say('cli-and-more', { count: warnings.length - NAMED });
  }
  for (const each of refused.slice(0, NAMED))
    output.remark(
      output.sentence('cli-refused-at', {
        file: result.file,
        line: each.line,
        text: output.sentence(each.reason.code, each.reason.params),
      }),
    );
  if (refused.length > NAMED) output.remark(output.sentence('cli-and-more', { count: refused.length - NAMED }));
}

/** `sverka import FILE…`: the first door of intake. */
export function addImportCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('import')
    .description('help-import')
    .argument('<files...>', 'help-import-files')
    .option('--as <kind>', 'help-import-as')
    .option('--mapping <name>', 'help-import-mapping')
    .option('--dry-run', 'help-import-dry-run')
    .action(async (files: string[], _options: ImportOptions, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>();
      exit(
        await runCommand(options, ['intake'], async ({ verb, output }) => {
          const { ImportFile } = await import('../intake/import-file.js');
          let status: number = EXIT.ok;
          for (const path of files) {
            output.progress(output.sentence('cli-reading', { file: path }));
            const result = await verb(ImportFile).run({
              path,
              name: basename(path),
              as: options.as,
              mapping: options.mapping,
              dryRun: options.dryRun,
            });
            output.progress('');
            await show(output, { ...result, file: path });
            if (result.refused.length > 0) status = EXIT.refused;
          }
          return status;
        }),
      );
    });
}
