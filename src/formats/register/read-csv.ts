import { type CsvError, parse, type Parser } from 'csv-parse';
import { Refused } from '../../domain/failure.js';
import { reason } from '../../domain/reason.js';
import { readLines } from '../text/read-lines.js';
import type { ByteChunks } from '../text/whole-lines.js';
import { Headings } from './headings.js';
import type { RegisterLine } from './read-jsonl.js';

/** Longest row in characters: an unclosed quote must not swallow the file into memory. */
const LONGEST_ROW = 65_536;

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Decodes the file and feeds it to the parser, waiting when the parser is full. */
async function feed(chunks: ByteChunks, parser: Parser): Promise<void> {
  try {
    for await (const cursor of readLines(chunks)) {
      if (!parser.write(cursor.text)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

/** A row that cannot be parsed as such: the file is refused where it stands, because what follows cannot be trusted. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_')) return error;
  const { code, lines } = error as CsvError & { lines?: number };
  return new Refused(code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'bad-csv', { line: lines ?? 0 });
}

const BATCH = 1000;

/**
 * Reads a CSV register with a header row, in batches. A row with more cells than the header has is refused alone
 * (`too-many-cells`): a separator slipped into a value, so the values may stand in wrong columns. Fewer cells are taken as empty ones.
 *
 * @throws Refused `quote-not-closed`, `bad-csv`, and what the text reader refuses
 */
export async function* readCsv(chunks: ByteChunks, delimiter: string): AsyncGenerator<RegisterLine[]> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const feeding = feed(chunks, parser);
  let header: Headings | undefined;
  let width = 0;
  let batch: RegisterLine[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
      if (record.every((cell) => cell.trim() === '')) continue;
      if (!header) {
        header = new Headings(record);
        width = record.length;
        continue;
      }
      // 1C ends every row with a separator: empty cells beyond the header are nobody's.
      const refused = record.slice(width).some((cell) => cell.trim() !== '');
      batch.push(
        refused
          ? { line: info.lines, refusal: reason('too-many-cells', { expected: width, found: record.length }) }
          : { line: info.lines, cells: header.cellsOf(record) },
      );
      if (batch.length >= BATCH) {
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    throw refusalOf(error);
  } finally {
    parser.destroy();
  }
  await feeding;
  if (batch.length > 0) yield batch;
}
