import fc from 'fast-check';
import { suspicionFor, SuspectGate } from './suspects.js';

describe('when an event is suspected', () => {
  it.each([
    [5, 2, [3, 5]],
    [20, 5, [10, 15, 20]],
    [100, 25, [50, 75, 100]],
  ])('of a limit of %i after %i, and convicted at %j', (limit, suspectAfter, convictions) => {
    const suspicion = suspicionFor(limit);
    expect(suspicion.suspectAfter).toBe(suspectAfter);
    const deaths = Array.from({ length: limit + 1 }, (_, n) => n);
    expect(deaths.filter((n) => suspicion.isCulprit(n))).toEqual(convictions);
  });

  it('is never convicted before it was handled alone, whatever the limit', () => {
    for (let limit = 1; limit <= 200; limit++) {
      const { suspectAfter, isCulprit } = suspicionFor(limit);
      for (let deaths = 0; deaths <= suspectAfter; deaths++) expect(isCulprit(deaths)).toBe(false);
    }
  });
});

describe('the gate before the handlers', () => {
  it('keeps the order, and never has a suspect in hand with another', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 80 }), (came, ends) => {
        const opened: number[] = [];
        let hand: number[] = [];
        const gate = new SuspectGate<number>((n, alone) => {
          if (alone) expect(hand).toEqual([]);
          expect(hand.some((each) => came[each])).toBe(false);
          opened.push(n);
          hand.push(n);
        });
        came.forEach((suspect, n) => gate.take(n, suspect));
        for (const end of [...ends, ...came.map(() => 0)]) {
          if (hand.length === 0) break;
          const gone = hand[end % hand.length];
          hand = hand.filter((each) => each !== gone);
          gate.settled();
        }
        expect(opened).toEqual(came.map((_, n) => n));
      }),
    );
  });

  it('holds nothing up where nobody is suspected', () => {
    const opened: number[] = [];
    const gate = new SuspectGate<number>((n) => opened.push(n));
    for (let n = 0; n < 100; n++) gate.take(n, false);
    expect(opened).toHaveLength(100);
  });
});
