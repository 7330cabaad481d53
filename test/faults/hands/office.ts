import 'reflect-metadata';
import { DecideByHand, type HandDecision } from '../../../src/matching/decide-by-hand.js';
import { LinkPayments } from '../../../src/matching/link-payments.js';
import { MatchOpenPayments } from '../../../src/matching/match-open-payments.js';
import { RulesInForce } from '../../../src/matching/rules-in-force.js';
import { loadSettings } from '../../../src/settings/settings.js';
import { openDataSource } from '../../../src/store/data-source.js';
import { Store } from '../../../src/store/store.js';
import { Refused, Temporary } from '../../../src/domain/failure.js';
import type { Answer, Done, Task } from './office-program.js';

// Some people at work in a process of its own: each allocates, reverses, sets aside and reopens at random, now and then one has the
// matcher run. Sends what each command came to.

const PEOPLE = 10;
const COMMANDS = 5;

/** A small generator of its own seed: the same seed has the same people do the same. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1;
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ Math.imul(state + 0x9e3779b9, 0x297a2d39);
    return (state >>> 0) % sides;
  };
}

const settings = loadSettings({ SVERKA_HOME: process.argv[3] ?? '.' });
const store = new Store(
  await openDataSource({ url: process.argv[2] ?? '', poolSize: PEOPLE, statementTimeoutMs: 30_000 }),
);
const byHand = new DecideByHand(store);
const rules = new RulesInForce(settings);
const match = new MatchOpenPayments(store, rules, new LinkPayments(store, rules));

async function command(task: Task, name: string, roll: (sides: number) => number): Promise<Done> {
  const payment = task.payments[roll(task.payments.length)] as string;
  const invoice = task.invoices[roll(task.invoices.length)] as string;
  const by = { actor: name, why: 'by hand', commandKey: `${task.seed}/${name}/${roll(1_000_000)}` };
  const kind = roll(20);
  const begun = performance.now();
  const did = (decisionId: string | null, refused: string | null = null): Done => ({
    key: by.commandKey,
    decisionId,
    refused,
    ms: performance.now() - begun,
  });
  try {
    if (kind === 0) return await match.run().then(() => did(null));
    const amount = roll(3) === 0 ? {} : { amount: BigInt(1 + roll(40)) };
    const decide = () => {
      if (kind < 11) return byHand.allocate(payment, [{ invoice, ...amount }], by);
      if (kind < 17) return byHand.reverse(payment, by);
      return kind < 19 ? byHand.setAside(payment, by) : byHand.reopen(payment, by);
    };
    const { decisionId } = await decide();
    const answer = did(decisionId);
    // Every third command comes a second time, as after a lost answer.
    if (roll(3) === 0) await repeat(decide, decisionId);
    return answer;
  } catch (error) {
    if (error instanceof Refused || error instanceof Temporary) return did(null, error.reason.code);
    throw error;
  }
}

/** The same command again; that it must wait too long for a lock tells nothing. */
async function repeat(decide: () => Promise<HandDecision>, decisionId: string): Promise<void> {
  const again = await decide().catch((error: unknown) => {
    if (error instanceof Temporary) return undefined;
    throw error;
  });
  if (again && !(again.repeated && again.decisionId === decisionId))
    throw new Error(`the decision ${decisionId} was made twice`);
}

async function person(task: Task, number: number): Promise<Done[]> {
  const name = `${process.pid}-${number}`;
  const roll = dice(task.seed * 1009 + task.office * 101 + number);
  const done: Done[] = [];
  for (let i = 0; i < COMMANDS; i++) done.push(await command(task, name, roll));
  return done;
}

process.on('message', (task: Task) => {
  void Promise.all(Array.from({ length: PEOPLE }, (_, number) => person(task, number))).then(
    (done) => process.send?.({ done: done.flat() } satisfies Answer),
    (error: unknown) => process.send?.({ defect: String((error as Error).stack) } satisfies Answer),
  );
});
process.send?.('ready');
