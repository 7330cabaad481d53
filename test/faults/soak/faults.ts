import { setTimeout as delay } from 'node:timers/promises';
import type { OwnBroker } from '../../support/own-broker.js';
import type { Company, Part } from './company.js';

/** What a fault may touch. */
export interface Target {
  readonly company: Company;
  readonly part: Part;
  readonly broker: OwnBroker | undefined;
  readonly random: () => number;
}

/** Something that happens to the service (сбой); resolves when it is over. */
export interface Fault {
  readonly name: string;
  /** Only with a broker of the suite's own. */
  readonly needsBroker?: boolean;
  /** It happens to all parts at once. */
  readonly ofAll?: boolean;
  happen(target: Target): Promise<void>;
}

/** What may happen, each as likely as the others. */
export const FAULTS: readonly Fault[] = [
  { name: 'kill', happen: ({ company, part }) => company.killAndBegin(part) },
  {
    name: 'pause',
    happen: async ({ company, part, random }) => {
      company.pause(part);
      await delay(500 + random() * 4_000);
      company.resume(part);
    },
  },
  { name: 'cut the database', ofAll: true, happen: ({ company }) => company.cutDatabase() },
  {
    name: 'kill the broker',
    needsBroker: true,
    happen: async ({ broker }) => {
      await broker?.kill();
      await broker?.startAgain();
    },
  },
  {
    name: 'stop the broker',
    needsBroker: true,
    happen: async ({ broker, random }) => {
      await broker?.stop();
      await delay(random() * 20_000);
      await broker?.startAgain();
    },
  },
];
