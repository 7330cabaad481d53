/**
 * Fields of a document as the file has them, by Russian key, empty ones left out: what a person sees who asks what the bank
 * really wrote. A key that comes twice keeps its first value.
 *
 * @param raw `StatementDocument.raw`
 */
export function rawFields(raw: string): Record<string, string> {
  const fields = new Map<string, string>();
  for (const line of raw.split(/\r\n|\r|\n/)) {
    const equals = line.indexOf('=');
    const key = line.slice(0, Math.max(equals, 0)).trim();
    const value = line.slice(equals + 1).trim();
    if (key !== '' && value !== '' && !fields.has(key)) fields.set(key, value);
  }
  return Object.fromEntries(fields);
}
