import type { IncomingHttpHeaders } from 'node:http';

/** The key that a request brings (ключ API): `Authorization: Bearer KEY` or `X-Api-Key: KEY`. Both with different keys is none. */
export function givenKey(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const own = headers['x-api-key'];
  const plain = typeof own === 'string' && own !== '' ? own : undefined;
  return bearer !== undefined && plain !== undefined && bearer !== plain ? undefined : (bearer ?? plain);
}
