/** A letter taken apart by a reader of its own, so that what was written is judged by somebody else than its writer. */
export interface ReadLetter {
  /** Unfolded and decoded (RFC 2047); names in lower case; every occurrence. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Decoded bodies by content type. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads RFC 5322 and MIME as far as our letters use them. `raw` is latin1 text with CRLF line ends. */
export function readLetter(raw: string): ReadLetter {
  const { headers, body } = split(raw);
  const parts = new Map<string, string>();
  const walk = (head: ReadonlyMap<string, readonly string[]>, content: string): void => {
    const type = head.get('content-type')?.[0] ?? 'text/plain';
    const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
    if (!boundary)
      return void parts.set(
        type.split(';')[0] as string,
        decoded(content, head.get('content-transfer-encoding')?.[0] ?? '7bit'),
      );
    for (const piece of content.split(`--${boundary}`).slice(1, -1)) {
      const inner = split(piece.replace(/^\r\n/, ''));
      walk(inner.headers, inner.body.replace(/\r\n$/, ''));
    }
  };
  walk(headers, body);
  return { headers, parts };
}

function split(raw: string): { headers: Map<string, string[]>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), words(line.slice(colon + 1).trim())]);
  }
  return { headers, body: raw.slice(end + 4) };
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

function words(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/(?:=\?utf-8\?([QB])\?([^?]*)\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, form = '', content = '']) =>
          form.toUpperCase() === 'B' ? Buffer.from(content, 'base64') : quoted(content.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    );
}

function decoded(body: string, encoding: string): string {
  const bytes = /base64/i.test(encoding)
    ? Buffer.from(body, 'base64')
    : /quoted/i.test(encoding)
      ? quoted(body)
      : Buffer.from(body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n').replace(/\n$/, '');
}
