import type { Benchmark, Contestant } from './benchmark.js';
import { type BooksToCopy, booksToCopy } from './made-books.js';
import { rateOfRun } from './match-run.js';

const FULL = [10_000, 100_000, 1_000_000];
const SHORT = [1_000, 2_000, 4_000];

const nameOf = (invoices: number): string => `${invoices.toLocaleString('en')} open invoices`;

/**
 * The same payments against ever larger books. In the smallest books a client pays some three times and its invoices are read once, in the largest
 * nearly every payment reads those of its own client: the ratio holds both, the size of the tables and how often invoices are read.
 */
export default {
  title:
    'Some payments matched against ever more open invoices, 20 of each client: 1,500 payments, or 100 in a short run.',
  unit: 'payments/s',
  rounds: 5,
  goals: [{ what: 'rate at 1,000,000 / at 10,000', ours: 'largest', against: 'smallest', atLeast: 0.7 }],
  async open(size) {
    const sizes = size === 'short' ? SHORT : FULL;
    const payments = size === 'short' ? 100 : 1_500;
    const made: BooksToCopy[] = [];
    for (const invoices of sizes) made.push(await booksToCopy({ invoices, payments }));
    const names = ['smallest', nameOf(sizes[1] as number), 'largest'];
    const run =
      (books: BooksToCopy): Contestant =>
      async () =>
        rateOfRun(await books.copy(), payments);
    return {
      contestants: Object.fromEntries(made.map((books, i) => [names[i] as string, run(books)])),
      close: async () => {
        for (const books of made) await books.drop();
      },
    };
  },
} satisfies Benchmark;
