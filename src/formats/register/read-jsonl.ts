import { reason, type Reason } from '../../domain/reason.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { readLines } from '../text/read-lines.js';
import type { Cells } from './field-reader.js';
import { cellsOfObject } from './to-rows.js';

/** A line of a register before it is interpreted, or why there is none, or what is to be said of the file at that place. */
export type RegisterLine =
  | { readonly line: number; readonly cells: Cells }
  | { readonly line: number; readonly refusal: Reason }
  | { readonly line: number; readonly warning: Reason };

/** Longest line of a JSONL register: a counterparty with hundreds of accounts and contacts. */
const LONGEST_LINE = 262_144;

function parseLine(text: string): Cells | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? cellsOfObject(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a JSONL register, an object a line, in batches. A line that is no JSON object is refused alone (`bad-json`). */
export async function* readJsonl(chunks: ByteChunks): AsyncGenerator<RegisterLine[]> {
  for await (const cursor of readLines(chunks, { longestLine: LONGEST_LINE })) {
    const batch: RegisterLine[] = [];
    while (cursor.next()) {
      const text = cursor.current();
      if (text.trim() === '') continue;
      const cells = parseLine(text);
      batch.push(cells ? { line: cursor.line, cells } : { line: cursor.line, refusal: reason('bad-json') });
    }
    yield batch;
  }
}
