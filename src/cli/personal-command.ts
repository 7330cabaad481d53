import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import type { WhichPerson } from '../personal/export-person.js';
import { type GlobalOptions, runCommand } from './command-context.js';

interface PersonalOptions extends GlobalOptions {
  readonly contact?: boolean;
  readonly actor?: string;
  readonly why?: string;
  readonly evenOpen?: boolean;
  readonly yes?: boolean;
}

const whichOf = (who: string, { contact }: PersonalOptions): WhichPerson =>
  contact ? { contact: who } : { counterparty: who };

const actorOf = ({ actor }: PersonalOptions): string => actor ?? userInfo().username;

/** `sverka personal export | erase`: what the law gives a person. */
export function addPersonalCommand(program: Command, exit: (status: number) => void): void {
  const personal = program.command('personal').description('help-personal');
  addExport(personal, exit);
  addErase(personal, exit);
}

function addExport(personal: Command, exit: (status: number) => void): void {
  personal
    .command('export')
    .description('help-personal-export')
    .argument('<counterparty>', 'help-personal-who')
    .option('--contact', 'help-personal-contact')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (who: string, _options, command: Command) => {
      const options = command.optsWithGlobals<PersonalOptions>();
      exit(
        await runCommand(options, ['personal'], async ({ verb, output }) => {
          const { ExportPerson } = await import('../personal/export-person.js');
          const { counterpartyId, parts } = await verb(ExportPerson).run(whichOf(who, options), actorOf(options));
          const told = parts.map(({ part, rows, cut }) => ({
            part,
            what: output.sentence(`personal-part-${part}`),
            rows,
            cut,
          }));
          // It is meant for a file: JSON, with or without --json.
          await output.line(JSON.stringify({ counterpartyId, parts: told }, null, options.json ? 0 : 2));
        }),
      );
    });
}

function addErase(personal: Command, exit: (status: number) => void): void {
  personal
    .command('erase')
    .description('help-personal-erase')
    .argument('<counterparty>', 'help-personal-who')
    .requiredOption('--why <text>', 'help-decide-why')
    .option('--contact', 'help-personal-contact')
    .option('--even-open', 'help-personal-even-open')
    .option('--yes', 'help-personal-yes')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (who: string, _options, command: Command) => {
      const options = command.optsWithGlobals<PersonalOptions>();
      exit(
        await runCommand(options, ['personal'], async ({ verb, output }) => {
          if (!options.yes) throw new Refused('usage-erase-yes');
          const { ErasePerson } = await import('../personal/erase-person.js');
          const request = { actor: actorOf(options), why: options.why ?? '', evenOpen: options.evenOpen === true };
          const done = await verb(ErasePerson).run(whichOf(who, options), request);
          if (output.json) return output.value(done);
          const rows = Object.values(done.counts).reduce((sum, each) => sum + each, 0);
          await output.say('cli-erased', { id: done.counterpartyId, rows, from: done.papersKeptFrom });
        }),
      );
    });
}
