import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { Refused } from '../domain/failure.js';
import { parseDecimal } from '../domain/money.js';
import { type ByWhom, DecideByHand, type HandAllocation, type HandDecision } from '../matching/decide-by-hand.js';
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
    const command = program
      .command(name)
      .description(description)
      .argument('<payment>', 'id of the payment, as `sverka list payments` shows it');
    if (rest) command.argument(rest, restHelp);
    command
      .requiredOption('--why <text>', 'the reason, kept with the decision')
      .option('--actor <name>', 'who decides; the user of the machine when not given')
      .option('--key <text>', 'key of the command: the same key twice is one decision')
      .action(async (payment: string, ...more: unknown[]) => {
        const self = more.at(-1) as Command;
        const args = rest ? (more[0] as string[]) : [];
        const options = self.optsWithGlobals<DecisionOptions>();
        exit(
          await runCommand(options, async ({ verb, output }) =>
            tell(output, await decide(verb(DecideByHand), payment, args, options)),
          ),
        );
      });
  };
  add(
    'allocate',
    'allocates a payment to invoices',
    '<invoices...>',
    'NUMBER, NUMBER@YYYY-MM-DD or an id; =SUM behind it for a part',
    (verb, payment, args, options) => verb.allocate(payment, args.map(readShare), by(options)),
  );
  add(
    'reverse',
    'undoes what was allocated of a payment',
    '[allocations...]',
    'ids of allocations; all of them when none is given',
    (verb, payment, args, options) => verb.reverse(payment, by(options), args.length > 0 ? args : undefined),
  );
  add('set-aside', 'sets a payment aside: it pays no invoice', undefined, '', (verb, payment, _args, options) =>
    verb.setAside(payment, by(options)),
  );
  add('reopen', 'takes a payment that was set aside back', undefined, '', (verb, payment, _args, options) =>
    verb.reopen(payment, by(options)),
  );
}
