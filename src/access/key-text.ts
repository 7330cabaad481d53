import { createHash, randomBytes } from 'node:crypto';

/** How a key of ours begins: people and scanners for leaked secrets recognise it. */
const PREFIX = 'sverka_';

/** 256 bits: nobody guesses one, and a plain SHA-256 of it tells nothing. */
const BYTES = 32;

/** Characters behind the prefix that lists show. */
const HINT = 4;

/** What names of keys look like: they stand in paths and in logs. */
export const KEY_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,59}$/u;

/** A new key (ключ API): `sverka_` and 43 characters of base64url. It is told once and kept nowhere. */
export const newKeyText = (): string => PREFIX + randomBytes(BYTES).toString('base64url');

/** Whether a text has the form of our keys. */
export const isKeyText = (text: string): boolean => /^sverka_[\w-]{43}$/.test(text);

/** What is kept of a key: its SHA-256. */
export const digestOf = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

/** The beginning of a key, enough to tell one's own keys apart. */
export const hintOf = (key: string): string => key.slice(0, PREFIX.length + HINT);
