import type { IncomingHttpHeaders } from 'node:http';

/** The password of `Authorization: Basic`, by which 1C signs in; the name before it is what a person likes. */
function basicPassword(authorization: string): string | undefined {
  const encoded = /^basic +([\w+/=-]{1,1000})$/i.exec(authorization)?.[1];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  return decoded.includes(':') ? decoded.slice(decoded.indexOf(':') + 1) : undefined;
}

/**
 * The key that a request brings (ключ API): `Authorization: Bearer KEY` or `X-Api-Key: KEY`. Both with different keys is none.
 *
 * @param basic the key may also be the password of `Authorization: Basic`
 */
export function givenKey(headers: IncomingHttpHeaders, basic = false): string | undefined {
  const authorization = headers.authorization ?? '';
  const bearer = /^bearer +(\S+)$/i.exec(authorization)?.[1] ?? (basic ? basicPassword(authorization) : undefined);
  const own = headers['x-api-key'];
  const plain = typeof own === 'string' && own !== '' ? own : undefined;
  return bearer !== undefined && plain !== undefined && bearer !== plain ? undefined : (bearer ?? plain);
}
