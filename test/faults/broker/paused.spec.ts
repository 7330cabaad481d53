import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { describeWithBroker, findBroker, freshVhost, type TestBroker } from '../../support/rabbitmq.js';
import { until } from '../../support/service.js';
import { sized } from '../long-form.js';
import { Company, type Part } from '../soak/company.js';
import { judgeAll, standing } from '../soak/judge.js';

// Two daemons and two workers; one of each stops where it stands, as a paused machine does, and goes on later as if nothing had been.
// PAUSE_SECONDS=330 outlasts every limit of time, the five minutes of a claimed delivery included.

jest.setTimeout(30 * 60_000);

const PAUSE_MS = Number(process.env['PAUSE_SECONDS'] ?? sized(5, 330)) * 1_000;
const FILES = sized(6, 60);
const PARTS: readonly Part[] = ['daemon-1', 'daemon-2', 'worker-1', 'worker-2'];

describeWithBroker(await findBroker(), 'two of each, and one of each is paused', () => {
  let broker: TestBroker;
  let company: Company;

  beforeAll(async () => {
    broker = await freshVhost();
    // A silent peer is taken for dead after two seconds instead of twenty: the short pause outlasts it.
    const url = `${broker.url}${PAUSE_MS < 60_000 ? '?heartbeat=1' : ''}`;
    company = await Company.make(url, PARTS, FILES);
  });

  afterAll(async () => {
    await company?.remove();
    await broker.drop();
  });

  it('the others go on; those that come back write nothing that is no longer theirs', async () => {
    for (let n = 0; n < FILES / 3; n++) await company.feed();
    // In the middle of the work: of the worker that has the queue, some letter is in hand or has just been.
    await until('letters go out', () => company.mail.letters.length > 0, 60_000, 5);
    const paused: readonly Part[] = ['daemon-1', 'worker-1'];
    for (const part of paused) company.pause(part);
    for (let n = 0; n < FILES / 3; n++) await company.feed();
    const resumeAt = performance.now() + PAUSE_MS;
    await until('the others read on', async () => (await standing(company)).payments >= company.payments, 120_000);
    await delay(Math.max(0, resumeAt - performance.now()));
    for (const part of paused) company.resume(part);
    while (company.hasMore) await company.feed();
    expect(await judgeAll(company, 120_000, PAUSE_MS > 300_000)).toEqual([]);
    for (const part of company.parts.values())
      expect([part.child.exitCode, part.child.signalCode]).toEqual([null, null]);
  });
});
