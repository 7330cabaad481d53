/** Names under which a browser on this machine calls it; no other site can make its own name mean one of these. */
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the Host header is one that we answer to without a key: a page of a foreign site whose name was made to lead here (DNS
 * rebinding) still sends its own name.
 *
 * @param allowed further names, with or without a port
 */
export function isAllowedHost(header: string | undefined, allowed: readonly string[]): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[^:/@?#\s]+)(?::(\d{1,5}))?$/i.exec(header ?? '');
  if (!match) return false;
  const [whole, name = ''] = match;
  const spoken = [whole.toLowerCase(), name.toLowerCase()];
  return LOCAL_NAMES.has(name.toLowerCase()) || allowed.some((each) => spoken.includes(each.toLowerCase()));
}

/** Whether a page of this very address sent the request. `null` and anything that is no address is another one. */
export function isSameOrigin(origin: string, host: string | undefined): boolean {
  try {
    const { host: from, protocol } = new URL(origin);
    const own = new URL(`${protocol}//${host ?? ''}`).host;
    return (protocol === 'http:' || protocol === 'https:') && from !== '' && from === own;
  } catch {
    return false;
  }
}
