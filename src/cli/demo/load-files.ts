import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportFile } from '../../intake/import-file.js';
import type { ImportResult } from '../../intake/import-result.js';
import type { Store } from '../../store/store.js';
import { findImport } from '../../store/writers/import-writer.js';
import type { CommandContext } from '../command-context.js';
import type { DemoFile } from './demo-files.js';

/** What became of a file of the demo. */
export interface LoadedFile {
  readonly name: string;
  readonly about: string;
  readonly kind: string;
  readonly entries: number;
  readonly added: number;
  readonly known: number;
  readonly refused: ImportResult['refused'];
  readonly warnings: ImportResult['warnings'];
}

const isImported = async (store: Store, { bytes }: DemoFile): Promise<boolean> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return (await store.transaction((tx) => findImport(tx, sha256))) !== undefined;
};

/** A register whose rows a later file has changed: reading it again would set them back. */
async function isOvertaken(store: Store, file: DemoFile, files: readonly DemoFile[]): Promise<boolean> {
  const later = files.find(({ name }) => name === file.overtakenBy);
  return later !== undefined && (await isImported(store, later));
}

const linesOf = ({ bytes }: DemoFile): number => bytes.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 0);

/** Writes the files into the demo's folder and imports them one by one, by the same verb as every door of intake. */
export async function loadFiles(
  { verb, store, output }: CommandContext,
  files: readonly DemoFile[],
  folder: string,
): Promise<LoadedFile[]> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  const loaded: LoadedFile[] = [];
  for (const [at, file] of files.entries()) {
    const { name, about } = file;
    output.progress(output.sentence('demo-reading', { file: name, done: at + 1, total: files.length }));
    if (await isOvertaken(store, file, files)) {
      const entries = linesOf(file);
      const kind = name.replace('.jsonl', '');
      loaded.push({ name, about, kind, entries, added: 0, known: entries, refused: [], warnings: [] });
      continue;
    }
    const { kind, entries, added, known, refused, warnings } = await verb(ImportFile).run({
      path: join(folder, name),
      name,
    });
    loaded.push({ name, about, kind, entries, added, known, refused, warnings });
  }
  output.progress('');
  return loaded;
}
