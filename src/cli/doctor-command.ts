import type { Command } from 'commander';
import type { Reason } from '../domain/reason.js';
import type { Checkup } from './check-systems.js';
import { ALL_ROOMS, type CommandContext, type GlobalOptions, runCommand } from './command-context.js';
import { EXIT } from './output.js';

const MARKS = { good: '✓', warning: '!', bad: '✗' } as const;

async function show({ output }: CommandContext, checkup: Checkup): Promise<void> {
  const text = output.sentence(checkup.reason.code, checkup.reason.params);
  if (output.json)
    await output.value({
      what: checkup.what,
      state: checkup.state,
      reason: checkup.reason.code,
      params: checkup.reason.params ?? {},
      text,
    });
  else await output.line(`${MARKS[checkup.state]} ${text}`);
}

const asCheckup = (reason: Reason): Checkup => ({ what: 'receivables', state: 'bad', reason });

/** `sverka doctor`: what works, what does not, and how to mend it. */
export function addDoctorCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('doctor')
    .description('help-doctor')
    .option('--deep', 'help-doctor-deep')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions & { deep?: boolean }>();
      exit(
        await runCommand(options, ALL_ROOMS, async (context) => {
          const { checkSystems } = await import('./check-systems.js');
          const checkups = await checkSystems(context);
          if (options.deep) {
            const { RecomputeReceivables } = await import('../receivables/recompute-receivables.js');
            const differences = await context.verb(RecomputeReceivables).run();
            checkups.push(
              ...(differences.length > 0
                ? differences.map(asCheckup)
                : [{ what: 'receivables', state: 'good' as const, reason: { code: 'receivables-agree' } }]),
            );
          }
          for (const checkup of checkups) await show(context, checkup);
          const bad = checkups.filter((each) => each.state === 'bad');
          if (bad.length === 0) return EXIT.ok;
          return bad.some((each) => each.what === 'database' || each.what === 'broker')
            ? EXIT.outOfReach
            : EXIT.refused;
        }),
      );
    });
}
