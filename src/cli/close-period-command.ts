import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { type LocalDate, parseIsoDate } from '../domain/local-date.js';
import { type GlobalOptions, runCommand } from './command-context.js';

interface PeriodOptions extends GlobalOptions {
  readonly organization: string;
  readonly why: string;
  readonly actor?: string;
}

/** `sverka close-period DAY` and `sverka open-period [DAY]`: up to which day a company's books take no more decisions. */
export function addClosePeriodCommands(program: Command, exit: (status: number) => void): void {
  const add = (name: string, argument: string, through: (day: string | undefined) => LocalDate | null): void => {
    program
      .command(name)
      .description(`help-${name}`)
      .argument(argument, `help-${name}-day`)
      .requiredOption('--organization <taxNumber>', 'help-period-organization')
      .requiredOption('--why <text>', 'help-decide-why')
      .option('--actor <name>', 'help-decide-actor')
      .action(async (day: string | undefined, _options, command: Command) => {
        const options = command.optsWithGlobals<PeriodOptions>();
        exit(
          await runCommand(options, ['matching'], async ({ verb, output }) => {
            const { ClosePeriod } = await import('../matching/close-period.js');
            const { organization, why, actor = userInfo().username } = options;
            const done = await verb(ClosePeriod).run({ organization, through: through(day), actor, why });
            if (output.json) return output.value(done);
            await output.say(done.through ? 'cli-period-closed' : 'cli-period-open', {
              organization,
              day: done.through ?? '',
            });
          }),
        );
      });
  };
  add('close-period', '<day>', dayOf);
  add('open-period', '[day]', (day) => (day === undefined ? null : dayOf(day)));
}

function dayOf(text: string | undefined): LocalDate {
  const day = parseIsoDate(text ?? '');
  if (!day) throw new Refused('usage-day', { text: text ?? '' });
  return day;
}
