import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readYaml, validateYaml } from './read-yaml.js';

/** A mapping file with the name by which people call it: the file's name without `.yaml`. */
export interface NamedMapping<T> {
  readonly name: string;
  readonly file: string;
  readonly value: T;
}

/**
 * Reads every `*.yaml` of a folder of mappings, in the order of names, each held to the schema. A missing folder is empty.
 *
 * @throws Refused `config-broken` with file, line and field
 */
export function loadMappings<S extends z.ZodType>(folder: string, schema: S): NamedMapping<z.infer<S>>[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => each.endsWith('.yaml'))
    .sort()
    .map((each) => {
      const file = join(folder, each);
      return { name: each.slice(0, -'.yaml'.length), file, value: validateYaml(readYaml(file), schema) };
    });
}

/** Reads every file of a folder with the given ending as text: name without the ending -> text. */
export function loadTexts(folder: string, ending: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder)
    .filter((each) => each.endsWith(ending))
    .sort();
  return new Map(names.map((each) => [each.slice(0, -ending.length), readFileSync(join(folder, each), 'utf8')]));
}
