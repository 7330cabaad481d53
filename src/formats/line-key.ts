import type { LocalDate } from '../domain/local-date.js';
import type { Money } from '../domain/money.js';
import type { PartyMention } from '../domain/party.js';
import type { Direction } from '../domain/payment.js';

/** What tells one line of a statement from all others; a `StatementDocument` is one. */
export interface LineFacts {
  readonly ownAccount: string;
  readonly direction: Direction;
  readonly kind: string;
  readonly number: string;
  readonly documentOn: LocalDate;
  readonly postedOn: LocalDate;
  readonly amount: Money;
  readonly payer: Pick<PartyMention, 'account'>;
  readonly payee: Pick<PartyMention, 'account'>;
  readonly purpose: string;
  /** A reference that the bank gives the line, where the format has one: told instead of the document's number, not by itself. */
  readonly bankReference?: string;
  /** The bank's own id of the line, where its interface gives one. The exchange format of 1C gives none. */
  readonly bankId?: string;
}

/** Lower case with single blanks: what a bank may change between two exports of one line. */
const normalise = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** A document without a number: empty, zeros, `б/н`. */
const isNumbered = (number: string): boolean => !/^(?:0*|б[./\s]*н\.?)$/i.test(number.trim());

/** 32-bit FNV-1a over UTF-16 units with a seed. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Murmur's last mixing: every bit of the text reaches every bit of the hash.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A short stand-in for a purpose. It tells apart lines that agree in all else, so 64 bits are plenty. */
const fingerprint = (text: string): string =>
  [0x811c9dc5, 0x9e3779b9].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');

/**
 * Key of a statement line without its occurrence number (ключ строки выписки). The bank's own id decides alone; else the
 * document number with its date, both accounts, sum, direction, kind and posting day, because number and date alone collide (bank orders
 * and own orders share numbers); a document without a number is told by its purpose. A purpose that the bank corrects later
 * does not make another line of a numbered document.
 */
export function baseKey(line: LineFacts): string {
  if (line.bankId) return `id|${line.ownAccount}|${line.direction}|${line.bankId}`;
  const counter = line.direction === 'in' ? line.payer.account : line.payee.account;
  const number = line.bankReference || line.number;
  const numbered = isNumbered(number);
  return [
    numbered ? 'no' : 'text',
    line.ownAccount,
    line.direction,
    line.postedOn,
    line.amount.currency,
    line.amount.minor,
    counter,
    line.documentOn,
    normalise(line.kind),
    numbered ? number.trim() : fingerprint(normalise(line.purpose)),
  ].join('|');
}

/**
 * Keys of the lines of whole days, in their order: the base key and the number of its occurrence, so that two honest equal
 * payments on one day stay two, and the same day read again from any file gives the same keys.
 *
 * The lines must be all that the account has on each of their posting days: an occurrence number means nothing over part of a
 * day. Equal lines are numbered in the order of their purposes, whatever the order of the file. Lines with the bank's own id
 * need no occurrence: one id twice is one line.
 */
export function lineKeys(lines: readonly LineFacts[]): string[] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const key = baseKey(line);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const keys = new Array<string>(lines.length);
  for (const [key, group] of groups) {
    const byPurpose = (a: number, b: number): number => {
      const [left, right] = [normalise((lines[a] as LineFacts).purpose), normalise((lines[b] as LineFacts).purpose)];
      return left < right ? -1 : left > right ? 1 : a - b;
    };
    if (group.length > 1) group.sort(byPurpose);
    const unique = key.startsWith('id|');
    group.forEach((at, i) => (keys[at] = `${key}#${unique ? 1 : i + 1}`));
  }
  return keys;
}
