import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { ACTIVITY_KINDS, type ActivityKind } from '../domain/activity.js';
import { Refused } from '../domain/failure.js';
import { dayAt, type LocalDate, parseIsoDate } from '../domain/local-date.js';
import { type GlobalOptions, runCommand } from './command-context.js';

interface NoteOptions extends GlobalOptions {
  readonly kind: ActivityKind;
  readonly on?: string;
  readonly result?: string;
  readonly refusal?: string;
  readonly organization?: string;
  readonly corrects?: string;
  readonly withdrawn?: boolean;
  readonly actor?: string;
}

/** `sverka note CLIENT TEXT`: notes a dealing with a client. */
export function addNoteCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('note')
    .description('help-note')
    .argument('<counterparty>', 'help-counterparty')
    .argument('<text>', 'help-note-text')
    .addOption(new Option('--kind <kind>', 'help-note-kind').choices(ACTIVITY_KINDS).default('note'))
    .option('--on <day>', 'help-note-on')
    .option('--result <text>', 'help-note-result')
    .option('--refusal <text>', 'help-note-refusal')
    .option('--organization <taxNumber>', 'help-note-organization')
    .option('--corrects <id>', 'help-note-corrects')
    .option('--withdrawn', 'help-note-withdrawn')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (counterparty: string, summary: string, _options, command: Command) => {
      const options = command.optsWithGlobals<NoteOptions>();
      exit(
        await runCommand(options, ['clients'], async ({ settings, verb, output }) => {
          const { RecordActivity } = await import('../clients/record-activity.js');
          const { kind, result, refusal, organization, corrects, withdrawn } = options;
          const on = options.on === undefined ? dayAt(new Date(), settings.config.timeZone) : dayOf(options.on);
          const actor = options.actor ?? userInfo().username;
          const given = { kind, on, summary, result, refusal, organization, corrects, withdrawn, actor };
          const done = await verb(RecordActivity).run({ counterparty, ...given });
          if (output.json) return output.value(done);
          await output.say('cli-noted', { id: done.id });
        }),
      );
    });
}

function dayOf(text: string): LocalDate {
  const day = parseIsoDate(text);
  if (!day) throw new Refused('usage-day', { text });
  return day;
}
