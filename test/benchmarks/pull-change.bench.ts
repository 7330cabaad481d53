import { OnecBase } from '../support/onec-base.js';
import { fillCompany, invoiceRow, ref } from '../support/onec-company.js';
import { openDesk } from '../integration/sync/desk.js';
import type { Benchmark } from './benchmark.js';

const FULL = 200_000;
const SHORT = 2_000;
const PARTIES = 1_000;

const SET = 'Document_СчетНаОплатуКлиенту';
const NODE = { Ref_Key: '00000010-0000-4000-8000-000000000001', Code: 'SVERKA', ReceivedNo: '0' };

/** The time from the offer of a change by the exchange plan to its being kept, taken in and announced; the base answers at once. */
export default {
  title: `One invoice of ${FULL.toLocaleString('en')} changes in a base with an exchange plan, and is found and stored.`,
  unit: 'ms',
  rounds: 5,
  goals: [{ what: 'one change of 200,000 records is found and stored within 2 s', ours: 'sync', atMost: 2_000 }],
  async open(size) {
    const invoices = size === 'full' ? FULL : SHORT;
    const base = new OnecBase();
    fillCompany(base, { parties: PARTIES, invoices });
    const plan = { set: 'ExchangePlan_Обмен', node: NODE.Code };
    const desk = await openDesk(base, { exchangePlan: plan, pageRecords: 5_000, largestAnswerMiB: 256 });
    base.sets.set(plan.set, [{ ...NODE }]);
    const first = await desk.sync();
    if (first.state !== 'read') throw new Error(`the first load failed: ${JSON.stringify(first.failure)}`);
    let round = 0;
    const sync = async (): Promise<number> => {
      const n = ++round;
      base.write(SET, invoiceRow(n, PARTIES, { СуммаДокумента: 1_000_000 + n }));
      base.registered.push({ set: SET, ref: ref('invoice', n), message: 0 });
      const start = performance.now();
      const { state, counts } = await desk.sync();
      const took = performance.now() - start;
      if (state !== 'read' || counts.changed !== 1) throw new Error(`not found: ${JSON.stringify({ state, counts })}`);
      return took;
    };
    return { contestants: { sync }, close: () => desk.close() };
  },
} satisfies Benchmark;
