import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A block of code in a document. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Line of the document on which it begins. */
  readonly line: number;
}

/** A document of the repository: its path from the root, and its text. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

const read = (path: string): Document => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** Every document that a person writes: those of the root and of `docs`. */
export function documents(): Document[] {
  const folders = ['.', 'docs', 'docs/decisions', 'docs/connectors'];
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md') && existsSync(join(root, folder, name)))
      .sort()
      .map((name) => read(join(folder, name))),
  );
}

/** The document at a path from the root. */
export const documentAt = read;

/** Fenced blocks of code, in their order. */
export function codeBlocks({ text }: Document): CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] as string,
    text: match[2] as string,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** Relative links of a document that lead to nothing. */
export function brokenLinks({ path, text }: Document): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => (match[1] as string).replace(/#.*$/, ''));
  return links.filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(path), link)));
}
