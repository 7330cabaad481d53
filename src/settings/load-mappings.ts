import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';
import { readYaml, validateYaml } from './read-yaml.js';

/** A template is a letter, a folder of mappings some dozens of files; more is a wrong folder. */
const LARGEST_TEXT = 256 * 1024;
const MOST_FILES = 1_000;

/** A mapping file with the name by which people call it: the file's name without `.yaml`. */
export interface NamedMapping<T> {
  readonly name: string;
  readonly file: string;
  readonly value: T;
}

/**
 * Reads every `*.yaml` of a folder of mappings, in the order of names, each held to the schema. A missing folder is empty.
 *
 * @throws Refused `config-broken` with file, line and field; `config-unreadable` {file, problem}
 */
export function loadMappings<S extends z.ZodType>(folder: string, schema: S): NamedMapping<z.infer<S>>[] {
  return filesOf(folder, '.yaml').map((each) => {
    const file = join(folder, each);
    return { name: each.slice(0, -'.yaml'.length), file, value: validateYaml(readYaml(file), schema) };
  });
}

/** Names in order; none of a folder that is not there. */
function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((each) => each.endsWith(ending));
  if (names.length > MOST_FILES)
    throw new Refused('config-unreadable', { file: folder, problem: `more than ${MOST_FILES} files` });
  return names.sort();
}

/**
 * Reads every file of a folder with the given ending as text: name without the ending -> text.
 *
 * @throws Refused `config-unreadable` {file, problem}
 */
export function loadTexts(folder: string, ending: string): ReadonlyMap<string, string> {
  return new Map(
    filesOf(folder, ending).map((each) => {
      const file = join(folder, each);
      if (statSync(file).size > LARGEST_TEXT)
        throw new Refused('config-unreadable', { file, problem: `longer than ${LARGEST_TEXT} bytes` });
      return [each.slice(0, -ending.length), readFileSync(file, 'utf8')];
    }),
  );
}
