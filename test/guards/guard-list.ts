import type { Guard } from './guard.js';
import { GUARDS_OF_BOOKS } from './guards-of-books.js';
import { GUARDS_OF_DOORS } from './guards-of-doors.js';
import { GUARDS_OF_MESSAGES } from './guards-of-messages.js';

/** Every guard that is proved by taking it out. */
export const GUARDS: readonly Guard[] = [...GUARDS_OF_BOOKS, ...GUARDS_OF_MESSAGES, ...GUARDS_OF_DOORS];
