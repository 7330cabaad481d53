import fc from 'fast-check';
import type { RecordedEvent } from '../../domain/events/cloud-event.js';
import { windowsOf } from './rabbit-transport.js';

const recorded = (subject: number, seq: number) => ({ seq: BigInt(seq), subject: String(subject) }) as RecordedEvent;

describe('windows of unconfirmed messages', () => {
  it('keep the order of the batch and never hold two events of one entity', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 600 }), (subjects) => {
        const batch = subjects.map(recorded);
        const windows = [...windowsOf(batch)];
        expect(windows.flat()).toEqual(batch);
        for (const window of windows) {
          expect(window.length).toBeGreaterThan(0);
          expect(window.length).toBeLessThanOrEqual(250);
          expect(new Set(window.map((event) => event.subject)).size).toBe(window.length);
        }
      }),
    );
  });
});
