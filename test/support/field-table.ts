/** The part of a JSON Schema that a table of fields needs. */
interface Node {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
}

interface Field {
  readonly path: string;
  readonly node: Node;
  readonly required: boolean;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A value as code; an absent one as nothing. */
export const code = (value: unknown): string =>
  value === undefined ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** A sentence whose `<` is no tag. */
export const plain = (text: string): string => text.replaceAll('<', '&lt;');

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Fields at any depth, a group's own fields in its place. */
function fieldsOf(node: Node, skip: readonly string[], above = ''): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, each]): Field[] => {
    const path = above + name;
    if (skip.includes(path)) return [];
    if (each.properties) return fieldsOf(each, skip, `${path}.`);
    return [{ path, node: each, required: node.required?.includes(name) ?? false }];
  });
}

/** Bounds that JSON Schema states for every integer say nothing. */
const bound = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isSafeInteger(value) || Math.abs(value) === Number.MAX_SAFE_INTEGER
    ? undefined
    : value;

function valuesOf({ enum: choices, const: only, minimum, maximum, exclusiveMinimum, type, items }: Node): string {
  if (only !== undefined) return code(only);
  if (choices) return choices.map(code).join(', ');
  if (type === 'array') return `list of ${items?.type ?? 'value'}s`;
  const least = bound(minimum) ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const most = bound(maximum);
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (least !== undefined) return `from ${least}`;
  return type === 'boolean' ? '`true`, `false`' : type === 'string' ? 'text' : (type ?? '');
}

/** Every field of a schema of settings with its values, default and sentence; `skip` names fields that are told elsewhere. */
export function fieldTable(schema: object, skip: readonly string[] = []): string {
  const rows = fieldsOf(schema as Node, skip).map(({ path, node, required }) => [
    code(path),
    valuesOf(node),
    required && node.default === undefined && node.const === undefined ? 'required' : code(node.default),
    plain(node.description ?? ''),
  ]);
  return table(['Field', 'Values', 'Default', 'What it means'], rows);
}
