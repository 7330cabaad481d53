import { v7 } from 'uuid';

/** A new UUIDv7: made before the write, so that a repeated command repeats its id; sorts by time of making. */
export const newId = (): string => v7();
