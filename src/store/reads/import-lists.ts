import type { Queries } from '../session.js';
import type { LineNote } from '../writers/import-writer.js';
import { Conditions, instant, type ListShape, type Page, type PageRequest, readOne, readPage } from './lists.js';

/** An imported file as lists show it. */
export interface ListedImport {
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: string;
  readonly format: string;
  readonly encoding: string;
  readonly entries: number;
  readonly added: number;
  /** How many lines were refused, and warned of, among those that were noted. */
  readonly refusedLines: number;
  readonly warnedLines: number;
  readonly importedAt: string;
}

/** An imported file with what was said of its lines. */
export interface ShownImport extends ListedImport {
  readonly refused: readonly LineNote[];
  readonly warnings: readonly LineNote[];
}

const IMPORTS: ListShape = {
  name: 'imports',
  select: `f.id, f.sha256, f.name as file, f.size::float8 as size, f.kind, f.format, f.encoding, f.entries, f.added,
    jsonb_array_length(f.refused) as "refusedLines", jsonb_array_length(f.warnings) as "warnedLines", ${instant('f.imported_at')} as "importedAt"`,
  from: 'import_file f',
  keys: [{ column: 'f.id', type: 'uuid' }],
  order: 'desc',
};

/** Imported files, the latest first. @throws Refused `cursor-invalid` */
export const listImports = (db: Queries, kind: string | undefined, page: PageRequest): Promise<Page<ListedImport>> =>
  readPage(db, IMPORTS, new Conditions().and('f.kind = $$', kind), page);

/** An imported file by id. */
export const showImport = (db: Queries, id: string): Promise<ShownImport | undefined> =>
  readOne(db, { ...IMPORTS, select: `${IMPORTS.select}, f.refused, f.warnings` }, 'f.id', id);
