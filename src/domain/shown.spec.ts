import { shown } from './shown.js';

it.each([
  ['a short text', 'счёт', 'счёт'],
  ['a long one', 'счёт на оплату', 'счёт на о'],
  ['a character of two units that the end would cut', '12345678😀', '12345678\ufffd'],
  ['one that fits', '1234567😀', '1234567😀'],
  ['a half that was there before', 'a\ud800b', 'a\ufffdb'],
  ['a zero character', 'a\0b', 'a\ufffdb'],
])('%s', (_, text, expected) => expect(shown(text, 9)).toBe(expected));
