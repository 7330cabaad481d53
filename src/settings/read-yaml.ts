import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Refused } from '../domain/failure.js';

/** A parsed file that still knows on which line each field stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line of a field, or of its nearest parent that stands in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A mapping or a config is at most this long; larger is a mistake. */
const LONGEST_FILE = 1024 * 1024;

/**
 * Reads a YAML file (JSON is YAML too). Aliases are bounded, duplicate keys refused.
 *
 * @throws Refused `config-unreadable` {file, problem}, `config-broken` {file, line, field, problem}
 */
export function readYaml(file: string): YamlFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refused('config-unreadable', {
      file,
      problem: (error as NodeJS.ErrnoException).code ?? (error as Error).message,
    });
  }
  if (text.length > LONGEST_FILE) throw new Refused('config-unreadable', { file, problem: 'longer than 1 MiB' });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new Refused('config-broken', { file, line, field: '', problem: broken.message.split('\n')[0] ?? '' });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { file, value: document.toJS({ maxAliasCount: 100 }) ?? {}, lineOf };
}

/** `['rules', 0, 'event']` as `rules[0].event`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : (i > 0 ? '.' : '') + String(part))).join('');

/** Holds a parsed file to a schema; the refusal names file, line and field. */
export function validateYaml<S extends z.ZodType>(yaml: YamlFile, schema: S): z.infer<S> {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  // A field that the schema does not know is reported on its parent, which may be far away.
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  throw new Refused('config-broken', {
    file: yaml.file,
    line: yaml.lineOf(path),
    field: fieldName(path),
    problem: issue?.message ?? '',
  });
}
