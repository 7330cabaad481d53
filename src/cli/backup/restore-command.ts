import type { Command } from 'commander';
import { Refused } from '../../domain/failure.js';
import { BackupSource } from '../../store/backup/backup-source.js';
import { checkBackup, restoreDatabase } from '../../store/backup/restore-database.js';
import { placeMark } from '../../store/writers/restore-mark-writer.js';
import { loadSettings } from '../../settings/settings.js';
import { type CommandContext, type GlobalOptions, runBare, runCommand } from '../command-context.js';
import { readBackupFile } from './backup-file.js';

interface RestoreOptions extends GlobalOptions {
  readonly home?: string;
  readonly replace?: boolean;
  readonly check?: boolean;
  readonly mark?: boolean;
}

type Context = Pick<CommandContext, 'settings' | 'output'>;

/** `sverka restore FILE`: makes a database of a backup, where there is none; `--check` only reads the file. */
export function addRestoreCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('restore')
    .description('help-restore')
    .argument('[file]', 'help-restore-file')
    .option('--home <folder>', 'help-restore-home')
    .option('--replace', 'help-restore-replace')
    .option('--check', 'help-restore-check')
    .option('--mark', 'help-restore-mark')
    .action(async (file: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<RestoreOptions>();
      const load = () =>
        options.home === undefined ? loadSettings() : loadSettings({ ...process.env, SVERKA_HOME: options.home });
      if (options.mark) return exit(await runCommand(options, [], mark, load));
      exit(await runBare(options, (context) => readOrRestore(context, file, options), load));
    });
}

/** For a database that other tools restored and that does not notice it by itself. */
async function mark({ store, output }: CommandContext): Promise<void> {
  await store.transaction((tx) => placeMark(tx, 'person'));
  if (output.json) await output.value({ marked: true });
  else await output.say('cli-marked');
}

function readOrRestore(context: Context, file: string | undefined, options: RestoreOptions): Promise<void> {
  if (file === undefined) throw new Refused('usage-restore-file');
  return options.check ? check(context, file) : restore(context, file, options);
}

async function check({ output }: Context, file: string): Promise<void> {
  const { head, end } = await checkBackup(new BackupSource(await readBackupFile(file)));
  if (output.json) await output.value({ file, ...head, ...end });
  else await output.say('cli-backup-good', { file, rows: end.rows, tables: end.tables, at: head.takenAt });
}

async function restore({ settings, output }: Context, file: string, { replace = false }: RestoreOptions) {
  const source = new BackupSource(await readBackupFile(file));
  const { filled, aside } = await restoreDatabase(settings, source, replace);
  const { head, end } = filled;
  if (output.json) return output.value({ file, ...head, ...end, ...(aside && { aside }) });
  await output.say('cli-restored', { file, rows: end.rows, tables: end.tables, at: head.takenAt });
  if (aside) await output.say('cli-restored-aside', { folder: aside });
  await output.say('cli-marked');
}
