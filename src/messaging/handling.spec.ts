import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { Refused, Temporary } from '../domain/failure.js';
import { toCloudEvent } from '../domain/events/cloud-event.js';
import type { Reason } from '../domain/reason.js';
import { Handling } from './handling.js';
import type { ConsumeOptions, EventHandler } from './transport.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const subjectOf = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;

const bodyOf = (subject: number, sequence: number) =>
  toCloudEvent(
    {
      seq: BigInt(sequence),
      id: `00000000-0000-7000-8000-0000000${String(subject).padStart(2, '0')}${String(sequence).padStart(3, '0')}`,
      type: 'counterparty.changed.v1',
      subject: subjectOf(subject),
      sequence,
      partition: 0,
      organizationId: null,
      time: new Date(0),
      data: { counterparty: { id: subjectOf(subject), name: '', taxNumber: '' }, changed: [] },
    },
    'urn:test',
  );

/** A handling whose settlements are written down. */
function recorded(handler: EventHandler, options: ConsumeOptions = {}) {
  const done: string[] = [];
  const parked: [string, Reason][] = [];
  const handling = new Handling<string>(
    'test',
    handler,
    {
      done: async (ticket) => void done.push(ticket),
      park: async (ticket, why) => void parked.push([ticket, why]),
    },
    silent,
    { retryDelayMs: 1, ...options },
  );
  const accept = (subject: number, sequence: number) =>
    handling.accept({
      ticket: `${subject}/${sequence}`,
      redelivered: false,
      body: () => bodyOf(subject, sequence),
    });
  return { handling, done, parked, accept };
}

const settled = async (count: () => number, expected: number) => {
  for (let i = 0; i < 500 && count() < expected; i++) await delay(1);
};

describe('the handling of events', () => {
  it('calls the handler for one event of an entity at a time, in order, and for no more entities than allowed', async () => {
    const arrival = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('ok', 'again', 'refuse')), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(arrival, fc.integer({ min: 1, max: 4 }), async (arrivals, concurrency) => {
        const busy = new Set<string>();
        const begun = new Map<string, number[]>();
        const { accept, done, parked } = recorded(
          async ({ subject, sequence }, { attempt }) => {
            expect(busy.has(subject)).toBe(false);
            busy.add(subject);
            expect(busy.size).toBeLessThanOrEqual(concurrency);
            if (attempt === 1) begun.set(subject, [...(begun.get(subject) ?? []), sequence]);
            await Promise.resolve();
            busy.delete(subject);
            const fate = arrivals[sequence - 1]?.[1];
            if (fate === 'refuse') throw new Refused('no');
            if (fate === 'again' && attempt === 1) throw new Temporary('later');
          },
          { concurrency, attempts: 2 },
        );
        arrivals.forEach(([subject], i) => accept(subject, i + 1));
        await settled(() => done.length + parked.length, arrivals.length);
        const refused = arrivals.filter(([, fate]) => fate === 'refuse').length;
        expect([done.length, parked.length]).toEqual([arrivals.length - refused, refused]);
        for (const sequences of begun.values()) expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('handles strictly in order of arrival when one at a time is asked for, also over a retry', async () => {
    const calls: string[] = [];
    const { accept, done } = recorded(
      async ({ subject }, { attempt }) => {
        calls.push(`${subject.slice(-1)}.${attempt}`);
        if (subject === subjectOf(1) && attempt < 3) throw new Temporary('later');
      },
      { concurrency: 1 },
    );
    [1, 2, 3].forEach((subject) => accept(subject, 1));
    await settled(() => done.length, 3);
    expect(calls).toEqual(['1.1', '1.2', '1.3', '2.1', '3.1']);
  });

  it('drops what was not begun when the link is lost, and lets the next link wait for the handler at work', async () => {
    const calls: string[] = [];
    let finish: () => void = () => undefined;
    const { handling, accept, done } = recorded(async ({ sequence }) => {
      calls.push(`begins ${sequence}`);
      if (calls.length === 1) await new Promise<void>((resolve) => (finish = resolve));
      calls.push(`ends ${sequence}`);
    });
    [1, 2].forEach((sequence) => accept(1, sequence));
    await delay(2);
    handling.lost();
    [1, 2].forEach((sequence) => accept(1, sequence));
    await delay(2);
    expect(calls).toEqual(['begins 1']);
    finish();
    await settled(() => done.length, 3);
    expect(calls).toEqual(['begins 1', 'ends 1', 'begins 1', 'ends 1', 'begins 2', 'ends 2']);
  });

  it('settles nothing after it was stopped', async () => {
    const { handling, accept, done } = recorded(async () => void (await delay(40)), { stopTimeoutMs: 5 });
    accept(1, 1);
    await handling.stop();
    accept(1, 2);
    await delay(60);
    expect(done).toEqual([]);
  });

  it('parks what is no event, without calling anybody', async () => {
    let calls = 0;
    const { handling, parked } = recorded(async () => void calls++);
    const bodies = [
      null,
      'text',
      { type: 'x' },
      { ...bodyOf(1, 1), subject: 'x' },
      { ...bodyOf(1, 1), specversion: '0.3' },
    ];
    bodies.forEach((body, i) => handling.accept({ ticket: String(i), redelivered: false, body: () => body }));
    await settled(() => parked.length, bodies.length);
    expect(parked.map(([, why]) => why.code)).toEqual([
      'event-invalid',
      'event-invalid',
      'event-unknown',
      'event-invalid',
      'event-invalid',
    ]);
    expect(calls).toBe(0);
  });
});
