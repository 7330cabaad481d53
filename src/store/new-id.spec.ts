import { newId } from './new-id.js';

describe('newId', () => {
  const before = Date.now();
  const ids = Array.from({ length: 50_000 }, newId);
  const millisecondOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

  it('makes UUIDs of version 7', () => {
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('makes each once, in ascending order', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('tells when they were made', () => {
    expect(millisecondOf(ids[0] as string)).toBeGreaterThanOrEqual(before);
    expect(millisecondOf(ids.at(-1) as string)).toBeLessThanOrEqual(Date.now() + 1);
  });
});
