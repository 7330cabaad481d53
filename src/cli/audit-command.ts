import type { Command } from 'commander';
import type { ChainHead } from '../domain/audit/chain.js';
import { Refused } from '../domain/failure.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { EXIT } from './output.js';

interface VerifyOptions extends GlobalOptions {
  readonly head?: string;
}

/** `sverka audit verify`: whether anybody has tampered with the audit log. */
export function addAuditCommand(program: Command, exit: (status: number) => void): void {
  const audit = program.command('audit').description('help-audit');
  audit
    .command('verify')
    .description('help-audit-verify')
    .option('--head <head>', 'help-audit-head')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<VerifyOptions>();
      exit(
        await runCommand(options, ['audit'], async ({ verb, output }) => {
          const { VerifyAudit } = await import('../audit/verify-audit.js');
          const { head, entries, faults } = await verb(VerifyAudit).run(headOf(options.head));
          if (output.json) await output.value({ head, entries, faults });
          else {
            for (const { code, ...params } of faults) await output.line(output.sentence(code, params));
            if (faults.length === 0) await output.say('cli-audit-whole', { entries, head: `${head.seq}:${head.hash}` });
          }
          return faults.length === 0 ? EXIT.ok : EXIT.refused;
        }),
      );
    });
}

function headOf(text: string | undefined): ChainHead | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  if (!match) throw new Refused('usage-audit-head', { text: text.slice(0, 100) });
  return { seq: Number(match[1]), hash: match[2] as string };
}
