import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { parseDecimal } from '../domain/money.js';
import type { ByWhom, DecideByHand, HandAllocation, HandDecision } from '../matching/decide-by-hand.js';
import { type GlobalOptions, runCommand } from './command-context.js';
import type { Output } from './output.js';

interface DecisionOptions extends GlobalOptions {
  readonly why: string;
  readonly actor?: string;
  readonly key?: string;
}

const by = (options: DecisionOptions): ByWhom => ({
  actor: options.actor ?? userInfo().username,
  why: options.why,
  ...(options.key ? { commandKey: options.key } : {}),
});

/** `NUMBER`, `NUMBER@DATE` or either with `=SUM` in roubles behind it. */
function readShare(text: string): HandAllocation {
  const cut = text.lastIndexOf('=');
  if (cut < 0) return { invoice: text };
  const amount = parseDecimal(text.slice(cut + 1));
  if (!amount) throw new Refused('usage-amount', { text: text.slice(cut + 1) });
  return { invoice: text.slice(0, cut), amount: amount.minor };
}

async function tell(output: Output, done: HandDecision): Promise<void> {
  if (output.json) await output.value(done);
  else
    await output.say(done.repeated ? 'cli-decided-before' : 'cli-decided', {
      payment: done.paymentId,
      status: output.sentence(`status-${done.status}`),
    });
}

type Decide = (verb: DecideByHand, payment: string, args: string[], options: DecisionOptions) => Promise<HandDecision>;

/** A person's verbs on the command line: allocate, reverse, set aside, reopen. */
export function addDecisionCommands(program: Command, exit: (status: number) => void): void {
  const add = (name: string, description: string, rest: string | undefined, restHelp: string, decide: Decide): void => {
    const command = program.command(name).description(description).argument('<payment>', 'help-decide-payment');
    if (rest) command.argument(rest, restHelp);
    command
      .requiredOption('--why <text>', 'help-decide-why')
      .option('--actor <name>', 'help-decide-actor')
      .option('--key <text>', 'help-decide-key')
      .action(async (payment: string, ...more: unknown[]) => {
        const self = more.at(-1) as Command;
        const args = rest ? (more[0] as string[]) : [];
        const options = self.optsWithGlobals<DecisionOptions>();
        exit(
          await runCommand(options, ['matching'], async ({ verb, output }) => {
            const { DecideByHand: Verb } = await import('../matching/decide-by-hand.js');
            return tell(output, await decide(verb(Verb), payment, args, options));
          }),
        );
      });
  };
  add('allocate', 'help-allocate', '<invoices...>', 'help-allocate-invoices', (verb, payment, args, options) =>
    verb.allocate(payment, args.map(readShare), by(options)),
  );
  add('reverse', 'help-reverse', '[allocations...]', 'help-reverse-allocations', (verb, payment, args, options) =>
    verb.reverse(payment, by(options), args.length > 0 ? args : undefined),
  );
  add('set-aside', 'help-set-aside', undefined, '', (verb, payment, _args, options) =>
    verb.setAside(payment, by(options)),
  );
  add('reopen', 'help-reopen', undefined, '', (verb, payment, _args, options) => verb.reopen(payment, by(options)));
}
