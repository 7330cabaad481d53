import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Checks the key of callers (ключ API). Only its digest is kept; digests are compared in constant time. */
export class ApiKey {
  private readonly expected: Buffer;

  constructor(key: string) {
    this.expected = digest(key);
  }

  /** Whether a request brings the key, as `Authorization: Bearer KEY` or `X-Api-Key: KEY`. */
  isIn(headers: IncomingHttpHeaders): boolean {
    const given = givenKey(headers);
    return given !== undefined && timingSafeEqual(digest(given), this.expected);
  }
}

function givenKey(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const own = headers['x-api-key'];
  return bearer ?? (typeof own === 'string' ? own : undefined);
}
