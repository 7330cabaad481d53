import { AsyncLocalStorage } from 'node:async_hooks';

/** How a deed came in (дверь), for the audit log. */
export interface Door {
  readonly door: 'cli' | 'http' | 'service';
  /** Name of the key, or of the account at the machine; empty when nobody was asked. */
  readonly caller: string;
}

const doors = new AsyncLocalStorage<Door>();

/** Does `work` as what came through a door: every transaction that it runs tells so. */
export const throughDoor = <T>(door: Door, work: () => T): T => doors.run(door, work);

/** The door of what is under way; the service itself where nobody came in. */
export const doorNow = (): Door => doors.getStore() ?? { door: 'service', caller: '' };
