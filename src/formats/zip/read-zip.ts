import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refused } from '../../domain/failure.js';
import type { ByteChunks } from '../text/whole-lines.js';

/** How much of an archive is taken. A limit passed refuses it: `zip-too-large` {limit} in MiB, `zip-too-many-entries` {limit}. */
export interface ZipLimits {
  /** Bytes of the archive itself: it must stand in memory, because its table of contents is at its end. */
  readonly packed: number;
  /** Bytes of all that is unpacked from it. */
  readonly unpacked: number;
  readonly entries: number;
}

const MIB = 1024 * 1024;

/** Limits of an archive that a person or 1C sends. */
export const ZIP_LIMITS: ZipLimits = { packed: 64 * MIB, unpacked: 512 * MIB, entries: 2_000 };

/**
 * Text packs 3 to 30 times, tables of zeros some 200. What packs better is no document but a bomb; small entries are let through,
 * because nothing of them can hurt.
 */
const MOST_RATIO = 250;
const ALWAYS_ALLOWED = 4 * MIB;

/** An unpacked file of an archive. */
export interface ZipEntry {
  /** As the archive calls it; never used as a path. */
  readonly name: string;
  /** Its bytes, unpacked as they are asked for. */
  bytes(): AsyncGenerator<Uint8Array>;
}

async function gather(chunks: ByteChunks, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.length;
    if (length > limit) throw tooLarge(limit);
    pieces.push(new Uint8Array(piece));
  }
  return Buffer.concat(pieces);
}

const tooLarge = (limit: number): Refused => new Refused('zip-too-large', { limit: Math.floor(limit / MIB) });

const problemOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 100) : '');

/** What is a refusal stays one; what the unpacking stumbles over is a broken archive. */
const broken = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused('zip-broken', { problem: problemOf(error) });

/** Counts what is unpacked of one archive, whatever its headers say. */
class Unpacking {
  private unpacked = 0;

  constructor(
    private readonly zip: ZipFile,
    private readonly limits: ZipLimits,
  ) {}

  async *entry(entry: Entry): AsyncGenerator<Uint8Array> {
    const most = Math.max(ALWAYS_ALLOWED, entry.compressedSize * MOST_RATIO);
    let length = 0;
    let sum = 0;
    try {
      for await (const piece of await this.zip.openReadStreamPromise(entry)) {
        const bytes = piece as Uint8Array;
        length += bytes.length;
        this.unpacked += bytes.length;
        if (length > most) throw new Refused('zip-bomb', { limit: MOST_RATIO });
        if (this.unpacked > this.limits.unpacked) throw tooLarge(this.limits.unpacked);
        sum = crc32(bytes, sum);
        yield bytes;
      }
      // The library leaves this to its user: a bit that flipped may be a digit of a sum.
      if (sum !== entry.crc32) throw new Refused('zip-broken', { problem: 'checksum' });
    } catch (error) {
      throw broken(error);
    }
  }
}

/**
 * Opens a ZIP archive by its table of contents, never by what is found on the way, and unpacks its files one by one as they are
 * asked for. Folders are left out. Nothing is written anywhere.
 *
 * @throws Refused `zip-broken` {problem}, `zip-encrypted`, `zip-too-large`, `zip-too-many-entries`; reading an entry also `zip-bomb`
 */
export async function readZip(chunks: ByteChunks, limits: ZipLimits = ZIP_LIMITS): Promise<ZipEntry[]> {
  const bytes = await gather(chunks, limits.packed);
  try {
    const zip = await fromBufferPromise(bytes);
    if (zip.entryCount > limits.entries) throw new Refused('zip-too-many-entries', { limit: limits.entries });
    const unpacking = new Unpacking(zip, limits);
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused('zip-encrypted');
      if (entry.fileName.endsWith('/')) continue;
      entries.push({ name: entry.fileName, bytes: () => unpacking.entry(entry) });
    }
    return entries;
  } catch (error) {
    throw broken(error);
  }
}
