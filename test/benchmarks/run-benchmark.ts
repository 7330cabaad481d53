// One benchmark in a process of its own: `node --expose-gc --import … run-benchmark.ts NAME SIZE ROUNDS`. Prints its report as JSON
// on the last line of standard output.
import type { Benchmark, Contestant, Goal, Size } from './benchmark.js';
import { type Spread, spreadOf } from './spread.js';

/** What a run of one benchmark found. */
export interface Report {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly rounds: number;
  readonly size: Size;
  readonly measures: Readonly<Record<string, Spread>>;
  readonly goals: readonly (Goal & { readonly found: Spread; readonly met: boolean })[];
}

type Round = Readonly<Record<string, number>>;

/** Every contestant once, each round beginning with another one, the heap swept before each. */
async function playRound(contestants: Readonly<Record<string, Contestant>>, round: number): Promise<Round> {
  const names = Object.keys(contestants);
  const turned = names.map((_, i) => names[(i + round) % names.length] as string);
  const measures: Record<string, number> = {};
  for (const name of turned) {
    globalThis.gc?.();
    measures[name] = await (contestants[name] as Contestant)();
    process.stderr.write(`  ${name} ${measures[name].toPrecision(4)}\n`);
  }
  return measures;
}

function judge(goal: Goal, rounds: readonly Round[]): Report['goals'][number] {
  const found = spreadOf(
    rounds.map((round) => (round[goal.ours] ?? NaN) / (goal.against === undefined ? 1 : (round[goal.against] ?? NaN))),
  );
  const met = found.median >= (goal.atLeast ?? -Infinity) && found.median <= (goal.atMost ?? Infinity);
  return { ...goal, found, met };
}

async function run(name: string, size: Size, asked: number): Promise<Report> {
  const { default: benchmark } = (await import(`./${name}.bench.ts`)) as { default: Benchmark };
  const contest = await benchmark.open(size);
  const rounds: Round[] = [];
  try {
    const count = asked > 0 ? asked : size === 'short' ? 1 : benchmark.rounds;
    for (let i = 0; i < count; i++) rounds.push(await playRound(contest.contestants, i));
  } finally {
    await contest.close();
  }
  const names = Object.keys(contest.contestants);
  return {
    name,
    title: benchmark.title,
    unit: benchmark.unit,
    rounds: rounds.length,
    size,
    measures: Object.fromEntries(names.map((each) => [each, spreadOf(rounds.map((round) => round[each] ?? NaN))])),
    goals: benchmark.goals.map((goal) => judge(goal, rounds)),
  };
}

const [name = '', size = 'full', rounds = '0'] = process.argv.slice(2);
console.log(JSON.stringify(await run(name, size as Size, Number(rounds))));
process.exit(0);
