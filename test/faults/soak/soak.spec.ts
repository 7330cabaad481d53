import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { OwnBroker, serverFolder } from '../../support/own-broker.js';
import { describeWithBroker, findBroker, freshVhost } from '../../support/rabbitmq.js';
import { LONG, sized } from '../long-form.js';
import { Company, type Part } from './company.js';
import { type Fault, FAULTS } from './faults.js';
import { broken, judgeAll, memory, standing } from './judge.js';
import { randomOf } from '../processes/random.js';

// The whole service under load, and every so often something dies, stops or is cut. SOAK_MINUTES=n, FAULTS_SEED=n.

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? sized(0.2, 5, 60));
const SEED = Number(process.env['FAULTS_SEED'] ?? '1');
const TOTAL_MS = MINUTES * 60_000;

/** A statement each so often, of a day of its own: no company has more than two years of them here. */
const FEED_MS = Math.max(1_500, TOTAL_MS / 700);
const FAULT_MS = sized(3_000, 20_000);
const LOOK_MS = sized(4_000, 60_000);

jest.setTimeout(TOTAL_MS + 20 * 60_000);

const PARTS: readonly Part[] = [
  'daemon-1',
  'worker-1',
  'console-1',
  ...(LONG ? (['daemon-2', 'worker-2'] as const) : []),
];

describeWithBroker(await findBroker(), `the whole service for ${MINUTES} minutes`, () => {
  let own: OwnBroker | undefined;
  let company: Company;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    // A broker that may be killed takes its time to start: the short form does without.
    if (LONG && serverFolder()) own = await OwnBroker.start();
    const shared = own ? undefined : await freshVhost();
    drop = () => own?.remove() ?? shared?.drop() ?? Promise.resolve();
    const url = own?.url ?? shared?.url ?? '';
    company = await Company.make(url, PARTS, Math.ceil(TOTAL_MS / FEED_MS) + 1);
  });

  afterAll(async () => {
    await company?.remove();
    await drop?.();
  });

  it('loses nothing, doubles nothing, keeps the order, and does not grow', async () => {
    const random = randomOf(SEED);
    const faults = FAULTS.filter((each) => own !== undefined || !each.needsBroker);
    const counts: Record<string, number> = {};
    const looks: object[] = [];
    const end = performance.now() + TOTAL_MS;
    const wrong = new Set<string>();
    let oldest = 0;

    const feeding = every(FEED_MS, end, () => company.feed());
    const looking = every(LOOK_MS, end, async () => {
      const now = await standing(company).catch(() => undefined);
      oldest = Math.max(oldest, now?.oldestSeconds ?? 0);
      looks.push({ ...now, ...memory(company) });
      for (const each of broken(company)) wrong.add(each);
    });
    const failing = every(FAULT_MS, end, async () => {
      const fault = faults[Math.floor(random() * faults.length)] as Fault;
      const part = PARTS[Math.floor(random() * PARTS.length)] as Part;
      const name = fault.needsBroker || fault.ofAll ? fault.name : `${fault.name} ${part.split('-')[0]}`;
      counts[name] = (counts[name] ?? 0) + 1;
      await fault.happen({ company, part, broker: own, random });
    });
    // To their ends, all of them: one that went on after a failure would start what is being removed.
    for (const each of await Promise.allSettled([feeding, looking, failing]))
      if (each.status === 'rejected') throw each.reason;

    const begun = performance.now();
    for (const each of await judgeAll(company, sized(60_000, 420_000), LONG)) wrong.add(each);
    const { events, payments } = await standing(company);
    const report = {
      minutes: MINUTES,
      seed: SEED,
      payments,
      events,
      letters: company.mail.letters.length,
      repeatedDeliveries: company.ears.deliveries - company.ears.events,
      faults: counts,
      oldestUnpublishedSeconds: Math.round(oldest),
      calmAfterSeconds: Math.round((performance.now() - begun) / 1000),
      memoryFirst: looks[0],
      memoryLast: memory(company),
    };
    if (LONG) console.log(JSON.stringify(report, null, 2));
    expect([...wrong]).toEqual([]);
    expect(Object.keys(counts).length).toBeGreaterThan(0);
    for (const megabytes of Object.values(memory(company))) expect(megabytes).toBeLessThan(400);
  });
});

/** Does something again and again until the end; one that takes longer than the pause is not begun twice. */
async function every(pauseMs: number, end: number, work: () => Promise<void>): Promise<void> {
  while (performance.now() < end) {
    await delay(Math.max(0, Math.min(pauseMs, end - performance.now())));
    await work();
  }
}
