import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
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

/** Files of ours are five levels deep; the parser takes seconds for hundreds of them and breaks down at some thousands. */
const DEEPEST = 64;
const WIDEST_INDENT = 200;

/**
 * Why a text nests deeper than any file of ours, judged before the parser sees it: by brackets that stand open, and by where the
 * lines begin (`- - -` and `? ? ?` open a level with each sign).
 */
function depthProblem(text: string): string | undefined {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : open > 0 ? -1 : 0;
    if (open > DEEPEST) return `more than ${DEEPEST} brackets stand open`;
  }
  for (const [signs, indent = ''] of text.matchAll(/^([ \t]*)(?:[-?:][ \t]+)*/gm)) {
    if (indent.length > WIDEST_INDENT || signs.length - indent.length > DEEPEST) return 'nested too deep';
  }
  return undefined;
}

/** The value of a parsed file; aliases that are unknown or multiply are refused. */
function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new Refused('config-broken', { file, line: 1, field: '', problem });
  }
}

/**
 * Reads a YAML file (JSON is YAML too). Size, depth and aliases are bounded; duplicate keys and keys that are no text are refused.
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
  const deep = depthProblem(text);
  if (deep) throw new Refused('config-broken', { file, line: 1, field: '', problem: deep });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
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
  return { file, value: valueOf(document, file), lineOf };
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
