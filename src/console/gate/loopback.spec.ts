import fc from 'fast-check';
import { isLoopbackAddress, isLoopbackHost } from '../../settings/loopback.js';
import { isAllowedHost, isSameOrigin } from './loopback.js';

test.each(['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1', '[::1]'])('%s is of this machine', (address) => {
  expect(isLoopbackAddress(address)).toBe(true);
  expect(isLoopbackHost(address)).toBe(true);
});

test.each([
  '0.0.0.0',
  '::',
  '10.0.0.1',
  '127.0.0.1.evil.example',
  '127.1',
  '::ffff:10.0.0.1',
  '',
  '1270.0.0.1',
  'fe80::1',
])('%s is not', (address) => expect(isLoopbackAddress(address)).toBe(false));

test('no name but ours and the allowed ones is answered, whatever it looks like', () => {
  fc.assert(
    fc.property(
      fc.domain(),
      fc.constantFrom('', ':80', ':8420', '.', '@localhost', '#localhost', '/localhost'),
      (name, tail) => {
        expect(isAllowedHost(`${name}${tail}`, ['books.example.ru'])).toBe(false);
      },
    ),
  );
});

test.each([
  ['http://127.0.0.1:8420', '127.0.0.1:8420', true],
  ['https://books.example.ru', 'books.example.ru', true],
  ['http://books.example.ru:80', 'books.example.ru', true],
  ['http://127.0.0.1:8421', '127.0.0.1:8420', false],
  ['http://localhost:8420', '127.0.0.1:8420', false],
  ['http://127.0.0.1:8420@evil.example', '127.0.0.1:8420', false],
  ['http://evil.example#127.0.0.1:8420', '127.0.0.1:8420', false],
  ['null', '127.0.0.1:8420', false],
  ['', '', false],
  ['http://x', undefined, false],
  ['chrome-extension://abc', 'abc', false],
])('Origin %s at Host %s: %s', (origin, host, same) => {
  expect(isSameOrigin(origin, host)).toBe(same);
});
