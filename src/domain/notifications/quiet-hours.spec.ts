import fc from 'fast-check';
import { afterQuietHours, type QuietHours, wallMinutes } from './quiet-hours.js';

const night: QuietHours = { from: '21:00', to: '09:00' };
const at = (text: string): Date => new Date(text);

describe('afterQuietHours', () => {
  it.each([
    // [zone, window, instant, first instant after it]
    ['Europe/Moscow', night, '2026-01-05T12:00:00Z', '2026-01-05T12:00:00Z'],
    ['Europe/Moscow', night, '2026-01-05T17:59:59Z', '2026-01-05T17:59:59Z'],
    ['Europe/Moscow', night, '2026-01-05T18:00:00Z', '2026-01-06T06:00:00Z'],
    ['Europe/Moscow', night, '2026-01-05T23:30:15Z', '2026-01-06T06:00:00Z'],
    ['Europe/Moscow', night, '2026-01-06T05:59:59Z', '2026-01-06T06:00:00Z'],
    ['Europe/Moscow', night, '2026-01-06T06:00:00Z', '2026-01-06T06:00:00Z'],
    ['Asia/Vladivostok', night, '2026-01-05T12:00:00Z', '2026-01-05T23:00:00Z'],
    ['Europe/Moscow', { from: '13:00', to: '14:00' }, '2026-01-05T10:30:00Z', '2026-01-05T11:00:00Z'],
    // Berlin, 29 March 2026: the night is an hour shorter; 09:00 summer time is 07:00Z.
    ['Europe/Berlin', night, '2026-03-28T20:30:00Z', '2026-03-29T07:00:00Z'],
    // Berlin, 25 October 2026: an hour longer; 09:00 winter time is 08:00Z.
    ['Europe/Berlin', night, '2026-10-24T19:30:00Z', '2026-10-25T08:00:00Z'],
    // The window ends at a time which that day does not have (02:30): the first moment after the jump is 03:00 = 01:00Z.
    ['Europe/Berlin', { from: '22:00', to: '02:30' }, '2026-03-28T22:00:00Z', '2026-03-29T01:00:00Z'],
    // 02:30 comes twice that day; the first one ends the window, and the second hour 02:00–02:30 is quiet again.
    ['Europe/Berlin', { from: '22:00', to: '02:30' }, '2026-10-24T22:00:00Z', '2026-10-25T00:30:00Z'],
    ['Asia/Kolkata', night, '2026-01-05T20:00:00Z', '2026-01-06T03:30:00Z'],
  ] as const)('%s %j %s -> %s', (zone, quiet, instant, expected) => {
    expect(afterQuietHours(at(instant), quiet, zone).toISOString()).toBe(at(expected).toISOString());
  });

  const zone = fc.constantFrom(
    'Europe/Moscow',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Tehran',
    'Pacific/Apia',
    'UTC',
  );
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
  const instant = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
    .map((minute) => new Date(minute * 60_000));

  it('is the first minute that is not quiet, in any zone and over every change of the clock', () => {
    fc.assert(
      fc.property(zone, time, time, instant, (timeZone, from, to, start) => {
        fc.pre(from !== to);
        const isQuiet = (moment: Date): boolean => {
          const clock = wallMinutes(moment, timeZone);
          const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
          return minutes(from) < minutes(to)
            ? clock >= minutes(from) && clock < minutes(to)
            : clock >= minutes(from) || clock < minutes(to);
        };
        let expected = start.getTime();
        while (isQuiet(new Date(expected))) expected += 60_000;
        expect(afterQuietHours(start, { from, to }, timeZone).getTime()).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});
