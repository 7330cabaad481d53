import type { Benchmark, Contestant } from './benchmark.js';
import { booksToCopy } from './made-books.js';
import { rateOfRun } from './match-run.js';

/** As many payments as a bank brings in an hour to such a company. */
const PAYMENTS = 1_500;

/**
 * A company of half a million clients. Its books alone take some 5 GB and minutes to make and to copy, so it is a benchmark of its own, of two rounds.
 */
export default {
  title:
    'Some payments matched in the books of ten million open invoices, 20 of each client, and in those of ten thousand.',
  unit: 'payments/s',
  rounds: 2,
  goals: [{ what: 'rate at 10,000,000 / at 10,000', ours: 'largest', against: 'smallest', atLeast: 0.5 }],
  async open(size) {
    const [small, large, payments] = size === 'short' ? [1_000, 8_000, 100] : [10_000, 10_000_000, PAYMENTS];
    const smallest = await booksToCopy({ invoices: small, payments });
    const largest = await booksToCopy({ invoices: large, payments });
    const runOn =
      (books: typeof smallest): Contestant =>
      async () =>
        rateOfRun(await books.copy(), payments);
    return {
      contestants: { smallest: runOn(smallest), largest: runOn(largest) },
      close: async () => {
        await smallest.drop();
        await largest.drop();
      },
    };
  },
} satisfies Benchmark;
