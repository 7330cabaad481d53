/** `npm test` takes the short form of the faults, `npm run faults` the long one, `npm run soak` the one for a night. */
const form = process.env['FAULTS'] ?? 'short';

/** The long form of the faults (`npm run faults`); the short one is part of `npm test`. */
export const LONG = form === 'long' || form === 'soak';

/** A size for the form; the night's is that of the long form where none is given. */
export function sized(short: number, long: number, night = long): number {
  if (form === 'soak') return night;
  return LONG ? long : short;
}
