import { userInfo } from 'node:os';
import { Argument, type Command } from 'commander';
import { writtenJson } from '../formats/ledger/written-body.js';
import type { WritingVerdict } from '../sync/writing/settle-writing.js';
import type { WriteBackResult } from '../sync/writing/write-back-result.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import { EXIT, type Output } from './output.js';

interface WriteBackOptions extends GlobalOptions {
  readonly dryRun?: boolean;
  readonly limit: string;
}

interface SettleOptions extends GlobalOptions {
  readonly why: string;
  readonly actor?: string;
}

/** Reasons that are named on the terminal; all of them stand in the JSON. */
const NAMED = 20;

async function tell(output: Output, result: WriteBackResult): Promise<void> {
  const { source, state, planned, counts, told, failure } = result;
  if (state === 'off' || state === 'busy') return output.say(`cli-written-${state}`, { source });
  const { written = 0, known = '', refused = '', unknown = '', conflict = '' } = counts;
  const waiting = counts['to-write'] ?? '';
  await output.say('cli-written', { source, planned, written, known, refused });
  if (waiting || unknown || conflict) await output.say('cli-written-open', { waiting, unknown, conflict });
  for (const { kind, subjectId: subject, reason } of told.slice(0, NAMED))
    output.remark(
      output.sentence('cli-written-told', { kind, subject, text: output.sentence(reason.code, reason.params) }),
    );
  if (told.length > NAMED) output.remark(output.sentence('cli-and-more', { count: told.length - NAMED }));
  if (!failure) return;
  const text = output.sentence(failure.code, failure.params);
  output.remark(output.sentence('cli-written-failed', { source, text }));
}

/** Each document that would be written, as the base would be sent it. */
async function showRehearsed(output: Output, { rehearsed }: WriteBackResult): Promise<void> {
  for (const { kind, subjectId: subject, call, set, ref, body } of rehearsed) {
    await output.say('cli-would-write', { call, set, ref, kind, subject });
    const pretty = JSON.stringify(JSON.parse(writtenJson(body)), null, 2);
    if (Object.keys(body).length > 0) await output.line(pretty.replace(/^/gm, '    '));
  }
}

async function show(output: Output, result: WriteBackResult): Promise<void> {
  await tell(output, result);
  if (!output.json) return showRehearsed(output, result);
  const worded = ({ code, params = {} }: { code: string; params?: Readonly<Record<string, string | number>> }) => ({
    reason: code,
    params,
    text: output.sentence(code, params),
  });
  await output.value({
    ...result,
    failure: result.failure && worded(result.failure),
    told: result.told.map(({ reason, ...each }) => ({ ...each, ...worded(reason) })),
    rehearsed: result.rehearsed.map((each) => ({ ...each, body: JSON.parse(writtenJson(each.body)) as unknown })),
  });
}

function statusOf({ failure, counts }: WriteBackResult): number {
  if (failure?.code.startsWith('mapping-')) return EXIT.usage;
  if (failure)
    return /^(ledger-unreachable|ledger-failed|ledger-html|database-)/.test(failure.code)
      ? EXIT.outOfReach
      : EXIT.refused;
  return counts.refused || counts.conflict || counts.unknown ? EXIT.refused : EXIT.ok;
}

/** `sverka write-back [SOURCE…]` writes settled payments into bases; `sverka settle-written ID again|leave` is a person's word on one. */
export function addWriteBackCommands(program: Command, exit: (status: number) => void): void {
  program
    .command('write-back')
    .description('help-write-back')
    .argument('[sources...]', 'help-write-back-sources')
    .option('--dry-run', 'help-write-back-dry-run')
    .option('--limit <n>', 'help-write-back-limit', '1000')
    .action(async (sources: string[], _options: WriteBackOptions, command: Command) => {
      const { dryRun, limit, ...options } = command.optsWithGlobals<WriteBackOptions>();
      exit(
        await runCommand(options, ['sync'], async ({ verb, output }) => {
          const { WriteBack } = await import('../sync/writing/write-back.js');
          const most = Math.max(1, Number.parseInt(limit, 10) || 1_000);
          const results = await verb(WriteBack).run({ sources, dryRun: dryRun === true, limit: most });
          for (const each of results) await show(output, each);
          if (dryRun === true) await output.say('cli-write-rehearsed');
          return Math.max(EXIT.ok, ...results.map(statusOf));
        }),
      );
    });
  program
    .command('settle-written')
    .description('help-settle-written')
    .argument('<writing>', 'help-settle-written-id')
    .addArgument(new Argument('<verdict>', 'help-settle-written-verdict').choices(['again', 'leave']))
    .requiredOption('--why <text>', 'help-decide-why')
    .option('--actor <name>', 'help-decide-actor')
    .action(async (id: string, verdict: WritingVerdict, _options: SettleOptions, command: Command) => {
      const { why, actor, ...options } = command.optsWithGlobals<SettleOptions>();
      exit(
        await runCommand(options, ['sync'], async ({ verb, output }) => {
          const { SettleWriting } = await import('../sync/writing/settle-writing.js');
          const done = await verb(SettleWriting).run(id, verdict, actor ?? userInfo().username, why);
          if (output.json) return output.value(done);
          await output.say('cli-writing-settled', { ...done, repeated: String(done.repeated) });
        }),
      );
    });
}
