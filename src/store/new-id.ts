import { randomFillSync } from 'node:crypto';

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (byte: number): string => BYTES[byte & 0xff] as string;

/** Randomness is asked for in bulk: a call for each id costs ten times more than the id. */
const pool = new Uint8Array(8192);
/** Random bytes of one id: 4 begin its counter, 6 end it. */
const SHARE = 10;
let used = pool.length;

let lastMs = -1;
let counter = 0;

/** The place of the next unused random bytes in the pool. */
function draw(): number {
  if (used + SHARE > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += SHARE;
  return used - SHARE;
}

/**
 * The count within the millisecond, 33 bits: begins at random in the lower half, so that it has room, and goes up, so that ids sort in
 * the order of making. A clock that stands or goes back stays at the last millisecond; a full counter borrows the next.
 */
function count(at: number): void {
  const now = Date.now();
  if (now <= lastMs && ++counter <= 0x1_ffff_ffff) return;
  lastMs = Math.max(now, lastMs + 1);
  counter = new DataView(pool.buffer).getUint32(at);
}

/**
 * Our own id (идентификатор): a UUIDv7 (RFC 9562), made before the write, so that a repeated command repeats its id; sorts by time of
 * making. After the milliseconds come a counter of 33 bits and 41 random bits.
 */
export function newId(): string {
  const at = draw();
  count(at);
  const ms = lastMs;
  const high = Math.floor(ms / 0x1_0000_0000);
  const top = Math.floor(counter / 0x20_0000);
  const low = counter % 0x20_0000;
  return (
    `${hex(high >> 8)}${hex(high)}${hex(ms >>> 24)}${hex(ms >>> 16)}-${hex(ms >>> 8)}${hex(ms)}-` +
    `${hex(0x70 | (top >> 8))}${hex(top)}-${hex(0x80 | (low >> 15))}${hex(low >> 7)}-` +
    `${hex(((low & 0x7f) << 1) | ((pool[at + 4] as number) & 1))}${hex(pool[at + 5] as number)}${hex(pool[at + 6] as number)}` +
    `${hex(pool[at + 7] as number)}${hex(pool[at + 8] as number)}${hex(pool[at + 9] as number)}`
  );
}
