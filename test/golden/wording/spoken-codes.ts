import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A code that a place of the program says, and the parameters that it passes; `undefined` when they cannot be read there. */
export interface Spoken {
  readonly file: string;
  readonly code: string;
  readonly params: readonly string[] | undefined;
  /** What makes a reason of it: `reason`, `Refused`, `Temporary`, `sentence`, … */
  readonly maker: string;
}

/** Who takes a code, at which place. The parameters follow it. */
const MAKERS: Readonly<Record<string, number>> = {
  reason: 0,
  Refused: 0,
  Temporary: 0,
  HttpProblem: 1,
  refusedFor: 0,
  say: 0,
  sentence: 0,
  word: 0,
  description: 0,
  option: 1,
  requiredOption: 1,
  argument: 1,
  Option: 1,
  Argument: 1,
  helpOption: 1,
  helpCommand: 1,
  version: 2,
};

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every source file of the program, from the root of the checkout. */
export const sourceFiles = (): string[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts') && !each.name.endsWith('.spec.ts'))
    .map((each) => `${each.parentPath}/${each.name}`)
    .filter((file) => !file.startsWith('src/domain/wording/'))
    .sort();

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The literals that an expression may be: one, or those of a choice. */
function literals(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return CODE.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return literals(node.right);
  return ts.isParenthesizedExpression(node) ? literals(node.expression) : [];
}

/** Names of an object's properties; `undefined` when some of them cannot be read here. */
function names(node: ts.Expression | undefined): string[] | undefined {
  if (!node || (ts.isIdentifier(node) && node.text === 'undefined')) return [];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const found = node.properties.map((each) =>
    each.name && !ts.isComputedPropertyName(each.name) ? each.name.text : '',
  );
  return found.includes('') ? undefined : found;
}

const calleeOf = (node: ts.CallExpression | ts.NewExpression): string => {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
};

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  const found = node.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
};

/** Every code that a file gives to one of the makers, or puts into a reason that it writes out as `{ code, params }`. */
export function codesIn(file: string): Spoken[] {
  const found: Spoken[] = [];
  walk(parse(file), (node) => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const maker = calleeOf(node);
      const at = Object.hasOwn(MAKERS, maker) ? (MAKERS[maker] as number) : undefined;
      if (at === undefined) return;
      for (const code of literals(node.arguments?.[at]))
        found.push({ file, code, params: names(node.arguments?.[at + 1]), maker });
    } else if (ts.isObjectLiteralExpression(node)) {
      const params = property(node, 'params');
      for (const code of literals(property(node, 'code')))
        if (params || node.properties.length === 1) found.push({ file, code, params: names(params), maker: 'code' });
    }
  });
  return found;
}

/** Every literal of a file that is written as codes are, with a hyphen; those of imports and types are left out. */
export function kebabWordsIn(file: string): string[] {
  const found = new Set<string>();
  walk(parse(file), (node) => {
    const isWord = ts.isStringLiteral(node) && node.text.includes('-') && CODE.test(node.text);
    if (isWord && !ts.isImportDeclaration(node.parent) && !ts.isLiteralTypeNode(node.parent)) found.add(node.text);
  });
  return [...found];
}
