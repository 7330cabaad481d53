/** The long form of the faults (`npm run faults`); the short one is part of `npm test`. */
export const LONG = process.env['FAULTS'] === 'long';

/** One of two sizes. */
export const sized = (short: number, long: number): number => (LONG ? long : short);
