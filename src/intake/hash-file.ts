import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { Refused } from '../domain/failure.js';
import { filePieces } from '../store/file-pieces.js';

/** A file as it lies on the disk. */
export interface FileOnDisk {
  readonly sha256: string;
  readonly size: number;
}

/** Bytes read at a time. */
export const READ_SIZE = 256 * 1024;

/**
 * Reads a file through for its SHA-256.
 *
 * @throws Refused `file-unreadable` {path, problem}; an absent file is one, a folder too
 */
export async function hashFile(path: string): Promise<FileOnDisk> {
  try {
    if (!(await stat(path)).isFile()) throw Object.assign(new Error('not a file'), { code: 'not a file' });
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of filePieces(path, READ_SIZE)) {
      hash.update(piece);
      size += piece.length;
    }
    return { sha256: hash.digest('hex'), size };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Refused('file-unreadable', { path, problem: code || message });
  }
}
