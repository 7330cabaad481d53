/** A window of local time in which nothing is sent (часы тишины); it may span midnight. `HH:MM`, `to` itself is outside. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Intl formatters are dear to make and a process knows few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formatters.set(timeZone, made);
  return made;
}

/** Minutes since local midnight as a clock on the wall shows them at an instant in an IANA zone. */
export const wallMinutes = (instant: Date, timeZone: string): number =>
  minutesOf(formatterOf(timeZone).format(instant));

const isQuiet = (minutes: number, quiet: QuietHours): boolean => {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
};

/** Longest jump of a clock on the record is a day (Samoa, 2011); beyond twice that something is wrong with the zone. */
const MOST_STEPS = 8;

/**
 * The first instant at or after `instant` at which it is not quiet on the wall clock. Right over changes of the clock: each step goes
 * by what the wall shows there, and a step that jumped over the end of the window is walked back minute by minute.
 */
export function afterQuietHours(instant: Date, quiet: QuietHours, timeZone: string): Date {
  if (!isQuiet(wallMinutes(instant, timeZone), quiet)) return instant;
  const end = minutesOf(quiet.to);
  let at = Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
  let lastQuiet = at;
  for (let step = 0; step < MOST_STEPS && isQuiet(wallMinutes(new Date(at), timeZone), quiet); step++) {
    lastQuiet = at;
    const wait = (end - wallMinutes(new Date(at), timeZone) + DAY_MINUTES) % DAY_MINUTES;
    at += wait * MINUTE_MS;
  }
  while (at - MINUTE_MS > lastQuiet && !isQuiet(wallMinutes(new Date(at - MINUTE_MS), timeZone), quiet))
    at -= MINUTE_MS;
  return new Date(at);
}
