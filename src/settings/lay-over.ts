/** Whether a value has fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays one value over another: objects field by field, anything else is replaced. Objects of different `kind` have different
 * fields: the one above replaces the one below whole.
 */
export function layOver(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above;
  if (above['kind'] !== undefined && above['kind'] !== below['kind']) return above;
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) result[key] = key in below ? layOver(below[key], value) : value;
  return result;
}
