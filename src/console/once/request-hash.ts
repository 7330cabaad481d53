import { createHash } from 'node:crypto';

/** A value of JSON with the fields of objects in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  );
}

/** What makes a request the same one (отпечаток запроса): method, address and body, the order of whose fields says nothing. SHA-256. */
export const requestHash = (method: string, url: string, body: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([method, url, ordered(body ?? null)]))
    .digest();
