import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.js';

/** Something that takes what comes from outside, and what must hold of it whatever comes. */
export interface Target<I extends string | Uint8Array = string | Uint8Array> {
  readonly name: string;
  /** What is tried, in a line. */
  readonly about: string;
  /** Inputs of the short form that `npm test` runs: so many that all of them together take half a minute. */
  readonly short: number;
  /** Makes an input; nothing but `random` decides. */
  make(random: Random): I;
  /** Takes the input; throws {@link Wrong} when something does not hold. What else it throws is a finding as well. */
  take(input: I, random: Random): void | Promise<void>;
}

/** Something that must hold does not. */
export class Wrong extends Error {}

/** Says that something must hold. */
export function hold(right: boolean, what: string | (() => string)): void {
  if (!right) throw new Wrong(typeof what === 'string' ? what : what());
}

/** JSON with bigints as texts: for comparing two readings, and for showing one. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each)) ?? 'undefined';

const UNKEEPABLE = /\0|\p{Surrogate}/u;

/** Says that every text in a value can be kept: PostgreSQL takes no zero character, and JSON in it no half of a character. */
export function holdKeepable(value: unknown, where = ''): void {
  if (typeof value === 'string') hold(!UNKEEPABLE.test(value), () => `no database keeps ${where}: ${asJson(value)}`);
  else if (typeof value === 'number') hold(Number.isFinite(value), () => `${where} is ${value}`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) holdKeepable(each, `${where}.${key}`);
}

/** Every file of a folder of the checkout, its folders included, whose name ends so. */
export function seedFiles(folder: string, ending: string): Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

/** The same as texts. */
export const seedTexts = (folder: string, ending: string): string[] =>
  seedFiles(folder, ending).map((bytes) => Buffer.from(bytes).toString('utf8'));
