import { type Command, CommanderError, Option } from 'commander';
import { addAuditCommand } from './audit-command.js';
import { addBackupCommand } from './backup/backup-command.js';
import { addRestoreCommand } from './backup/restore-command.js';
import { addCardCommands } from './card-commands.js';
import { addClosePeriodCommands } from './close-period-command.js';
import { addDecisionCommands } from './decision-commands.js';
import { addDemoCommand } from './demo/demo-command.js';
import { addDoctorCommand } from './doctor-command.js';
import { addExplainCommand } from './explain-command.js';
import { addEnrichCommand } from './enrich-command.js';
import { addExportCommands } from './export-commands.js';
import { addForgetCommand } from './forget-command.js';
import { helpLanguage } from './help-wording.js';
import { addImportCommand } from './import-command.js';
import { addKeysCommand } from './keys-command.js';
import { addListCommand } from './list-command.js';
import { addMatchCommand } from './match-command.js';
import { EXIT } from './output.js';
import { addNoteCommand } from './note-command.js';
import { addPersonalCommand } from './personal-command.js';
import { addReleaseCommand } from './release-command.js';
import { addRetryCommand } from './retry-command.js';
import { addSendCommand } from './send-command.js';
import { SpokenCommand } from './spoken-command.js';
import { addSyncCommand } from './sync-command.js';
import { addUnlearnCommand } from './unlearn-command.js';
import { addWriteBackCommands } from './write-back-command.js';

/** Parts of the service; `all` is every one of them in one process. */
export const ROLES = ['all', 'daemon', 'worker', 'console'] as const;

/** A part of the service. */
export type Role = (typeof ROLES)[number];

/** Starts the service and resolves with the exit status when it has stopped. */
export type StartService = (role: Role) => Promise<number>;

/**
 * Runs the command line.
 *
 * @param arguments_ what follows the program's name
 * @param start how `sverka start` starts the service: doors do not call each other, so the caller brings it
 * @returns the exit status
 */
export async function runProgram(arguments_: readonly string[], version: string, start: StartService): Promise<number> {
  let status: number = EXIT.ok;
  const exit = (given: number): void => {
    status = given;
  };
  const program = SpokenCommand.program('sverka', helpLanguage)
    .description('help-sverka')
    .version(version, '-V, --version', 'help-version')
    .option('--json', 'help-json')
    .exitOverride();
  program
    .command('start')
    .description('help-start')
    .addOption(new Option('--role <role>', 'help-start-role').choices(ROLES).default('all'))
    .action(async (options: { role: Role }) => exit(await start(options.role)));
  addImportCommand(program, exit);
  addSyncCommand(program, exit);
  addWriteBackCommands(program, exit);
  addEnrichCommand(program, exit);
  addMatchCommand(program, exit);
  addExplainCommand(program, exit);
  addExportCommands(program, exit);
  addListCommand(program, exit);
  addDecisionCommands(program, exit);
  addCardCommands(program, exit);
  addClosePeriodCommands(program, exit);
  addUnlearnCommand(program, exit);
  addNoteCommand(program, exit);
  addRetryCommand(program, exit);
  addForgetCommand(program, exit);
  addSendCommand(program, exit);
  addReleaseCommand(program, exit);
  addBackupCommand(program, exit, version);
  addRestoreCommand(program, exit);
  addDemoCommand(program, exit);
  addKeysCommand(program, exit);
  addAuditCommand(program, exit);
  addPersonalCommand(program, exit);
  addDoctorCommand(program, exit);
  for (const command of program.commands) prepare(command);
  try {
    await program.parseAsync(arguments_ as string[], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
  return status;
}

/** Options of all commands may stand behind the command's name as well; a wrong usage throws instead of ending the process. */
function prepare(command: Command): void {
  command.exitOverride().option('--json', 'help-json');
  for (const each of command.commands) prepare(each);
}
