/** What an audit entry may hold: texts, whole numbers, truth, nothing, and lists and objects of these. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * One text for one value (канонический JSON), whatever order its keys had and whoever wrote it: keys in the order of their code units,
 * no white space, as RFC 8785 has it. Only whole numbers: a fraction may come back from a database written otherwise.
 *
 * @throws RangeError for a number that is not whole
 */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Canonical[]).map(canonicalJson).join()}]`;
  const entries = Object.entries(value as Readonly<Record<string, Canonical>>);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join()}}`;
}
