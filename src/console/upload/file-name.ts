import { HttpProblem } from '../problem/http-problem.js';

const LONGEST_NAME = 255;

/** Control characters, halves of characters and those that turn the direction of writing; separators of folders on any system. */
const NOT_IN_A_NAME = /[\p{Cc}\p{Surrogate}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/u;

/**
 * The name that a caller gives a file: a text to show, never a path. Nothing is stored under it.
 *
 * @throws HttpProblem 400 `file-name-missing`, `file-name-invalid`
 */
export function fileName(given: string | undefined): string {
  const name = (given ?? '').trim();
  if (name === '') throw new HttpProblem(400, 'file-name-missing');
  if (name.length > LONGEST_NAME || NOT_IN_A_NAME.test(name) || /^\.{1,2}$/.test(name))
    throw new HttpProblem(400, 'file-name-invalid');
  return name;
}

/** `Content-Disposition` of a download: plain ASCII for old programs, the whole name in UTF-8 beside it (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
