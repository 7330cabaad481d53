import { createHash } from 'node:crypto';
import { HttpProblem } from '../problem/http-problem.js';

/** A tag of ours: the version of the record, and what makes this answer of it. */
const TAG = /^"([\w-]{1,40})\.[\w-]{1,40}"$/;
const LONGEST = 1_000;

/**
 * The entity tag of an answer (RFC 9110, section 8.8.3): `"VERSION.HASH"`. The whole of it says whether an answer is the same, in its
 * language and with the fields of its reader; the version alone, whether the record is.
 */
export const entityTag = (version: string | number, answer: unknown): string =>
  `"${version}.${createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 16)}"`;

const tagsOf = (header: string): string[] => header.split(',').map((each) => each.trim());

/** Whether the caller has this answer already, by `If-None-Match`. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined || header.length > LONGEST) return false;
  return tagsOf(header).some((each) => each === '*' || each.replace(/^W\//, '') === tag);
}

/**
 * The versions of a record that a caller will have changed, by `If-Match`; undefined when any.
 *
 * @throws HttpProblem 400 `if-match-invalid`
 */
export function expectedVersions(header: string | undefined): readonly string[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const versions = header.length > LONGEST ? [] : tagsOf(header).map((each) => TAG.exec(each)?.[1]);
  if (versions.length === 0 || versions.includes(undefined)) throw new HttpProblem(400, 'if-match-invalid');
  return versions as string[];
}
