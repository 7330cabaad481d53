import { requestHash } from './request-hash.js';

const of = (body: unknown, url = '/api/v1/keys', method = 'POST'): string =>
  requestHash(method, url, body).toString('hex');

test('the order of fields says nothing, at any depth', () => {
  expect(of({ a: 1, b: { c: [1, 2], d: null } })).toBe(of({ b: { d: null, c: [1, 2] }, a: 1 }));
});

test('everything else makes another request', () => {
  const all = [
    of({ a: 1 }),
    of({ a: '1' }),
    of({ a: [1] }),
    of({ a: 1, b: 1 }),
    of({ a: 1 }, '/api/v1/keys?x'),
    of([]),
  ];
  all.push(of({ a: 1 }, '/api/v1/keys', 'PUT'), of({ a: [2, 1] }), of({ a: [1, 2] }), of(undefined));
  expect(new Set(all).size).toBe(all.length);
  expect(of(undefined)).toBe(of(null));
});
