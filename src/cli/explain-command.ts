import type { Command } from 'commander';
import type { TracedEvidence } from '../domain/matching/traced-evidence.js';
import { toDecimal } from '../domain/money.js';
import type { ExplainedPayment } from '../matching/explain-payment.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import type { Output } from './output.js';

/** A share as a person reads it. Rounded down: what came out right 999 times of 1,000 is not certain, and must not read as 1.00. */
const shareOf = (share: number): string => (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);

/** `sverka explain PAYMENT`: why it was decided so, and what is missing where it is open. */
export function addExplainCommand(program: Command, exit: (status: number) => void): void {
  program
    .command('explain')
    .description('help-explain')
    .argument('<payment>', 'help-decide-payment')
    .action(async (payment: string, _options, command: Command) => {
      exit(
        await runCommand(command.optsWithGlobals<GlobalOptions>(), ['matching'], async ({ verb, output }) => {
          const { ExplainPayment } = await import('../matching/explain-payment.js');
          const explained = await verb(ExplainPayment).run(payment);
          if (output.json) return output.value(explained);
          await show(output, explained);
        }),
      );
    });
}

async function show(output: Output, { payment, decisions, offers, openBecause }: ExplainedPayment): Promise<void> {
  const { number, postedOn, amount, open, currency, status, purpose } = payment;
  const sum = (minor: bigint): string => `${toDecimal({ minor, currency })} ${currency}`;
  const state = output.sentence(`status-${status}`);
  await output.say('cli-explained-payment', { number, day: postedOn, sum: sum(amount), state });
  await output.line(`  ${purpose}`);
  for (const { decidedAt, sentence, evidence, rules } of decisions) {
    await output.line(`\n${decidedAt.slice(0, 16).replace('T', ' ')}  ${sentence[output.language]}`);
    await showEvidence(output, evidence);
    if (rules) await output.say('cli-explained-rules', { hash: rules.hash, since: rules.firstUsed.slice(0, 10) });
  }
  if (openBecause.length === 0) return;
  await output.line('');
  await output.say('cli-explained-open', { sum: sum(open) });
  for (const each of openBecause) await output.line(`  ${output.sentence(each.code, each.params)}`);
  for (const [i, { sentence, confidence, evidence, missing }] of offers.entries()) {
    await output.line(`\n${i + 1}. ${sentence[output.language]} (${shareOf(confidence)})`);
    await showEvidence(output, evidence);
    for (const each of missing) await output.line(`   ? ${output.sentence(each.code, each.params)}`);
  }
}

async function showEvidence(output: Output, evidence: readonly TracedEvidence[]): Promise<void> {
  for (const { fact, speaks, weight, text } of evidence) {
    const said = text === '' ? '' : `: «${text}»`;
    await output.line(`   ${speaks === 'for' ? '+' : '−'} ${shareOf(weight)}  ${output.sentence(fact)}${said}`);
  }
}
