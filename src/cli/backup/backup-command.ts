import type { Command } from 'commander';
import { Refused } from '../../domain/failure.js';
import { hasDatabase } from '../../store/backup/restore-database.js';
import { TakeBackup } from '../../store/backup/take-backup.js';
import { openServer } from '../../store/open-store.js';
import { type CommandContext, type GlobalOptions, runBare } from '../command-context.js';
import { PIPE, writeBackupFile } from './backup-file.js';

/** `sverka backup [FILE]`: everything that the database keeps, in one file, while the service runs. */
export function addBackupCommand(program: Command, exit: (status: number) => void, version: string): void {
  program
    .command('backup')
    .description('help-backup')
    .argument('[file]', 'help-backup-file')
    .action(async (file: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      exit(await runBare(options, (context) => backup(context, file, version)));
    });
}

/** `sverka-20260115T030000Z.backup.gz` */
const nameAt = (takenAt: Date): string =>
  `sverka-${takenAt.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z.backup.gz`;

async function backup(
  { settings, output }: Pick<CommandContext, 'settings' | 'output'>,
  given: string | undefined,
  version: string,
): Promise<void> {
  if (given === PIPE && output.json) throw new Refused('usage-json-and-pipe');
  if (!(await hasDatabase(settings))) throw new Refused('backup-nothing-kept');
  const server = await openServer(settings);
  try {
    const taking = new TakeBackup(server.url, version, (table) =>
      output.progress(output.sentence('cli-backing-up', { table })),
    );
    const file = given ?? nameAt(await taking.now());
    await writeBackupFile(file, taking.bytes());
    output.progress('');
    const { head, end } = taking.summary;
    if (output.json) await output.value({ file, ...head, ...end });
    else {
      const told = output.sentence('cli-backed-up', { file, rows: end.rows, tables: end.tables, at: head.takenAt });
      if (given === PIPE) output.remark(told);
      else await output.line(told);
    }
  } finally {
    await server.release();
  }
}
