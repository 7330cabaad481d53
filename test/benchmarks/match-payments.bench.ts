import type { Benchmark } from './benchmark.js';
import { connect } from './kept-rows.js';
import { booksToCopy } from './made-books.js';
import { rateOfRun } from './match-run.js';
import { matchAsTryton } from './tryton-shape.js';

/** From open payments to committed decisions, allocations and events. */
export default {
  title:
    '10,000 payments matched against 100,000 open invoices of 5,000 clients: verdicts, decisions, allocations, invoices and events committed. The peer takes 1,000 of them one by one.',
  unit: 'payments/s',
  rounds: 5,
  goals: [
    { what: 'matching, payments/s', ours: 'match', atLeast: 12_000 },
    { what: 'matching / a SELECT for each payment', ours: 'match', against: 'one by one, as Tryton', atLeast: 1000 },
  ],
  async open(size) {
    const [invoices, payments, lines] = size === 'short' ? [400, 200, 100] : [100_000, 10_000, 1_000];
    const books = await booksToCopy({ invoices, payments });
    return {
      contestants: {
        match: async () => rateOfRun(await books.copy(), payments),
        'one by one, as Tryton': async () => {
          const database = await books.copy();
          const client = await connect(database.url);
          try {
            const begun = performance.now();
            const settled = await matchAsTryton(client, lines);
            const took = performance.now() - begun;
            if (settled < lines / 2) throw new Error(`the peer settled ${settled} of ${lines}`);
            return (lines * 1000) / took;
          } finally {
            await client.end();
            await database.drop();
          }
        },
      },
      close: () => books.drop(),
    };
  },
} satisfies Benchmark;
