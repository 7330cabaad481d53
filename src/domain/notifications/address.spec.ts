import fc from 'fast-check';
import { firstEmail, firstPhone, isEmailAddress, isPhoneNumber } from './address.js';

describe('isEmailAddress', () => {
  it.each([
    'buh@example.ru',
    "o'neil+tag@mail.example.com",
    'a@b.co',
    'касса@xn--e1afmkfd.xn--p1ai'.replace('касса', 'kassa'),
    'info@пример.рф',
  ])('takes %s', (text) => expect(isEmailAddress(text)).toBe(true));

  it.each([
    '',
    'a',
    '@example.ru',
    'a@',
    'a@localhost',
    'a@b..ru',
    'a..b@example.ru',
    '.a@example.ru',
    'a b@example.ru',
    'a@example.ru,b@example.ru',
    'a@example.ru;b@example.ru',
    'a@b@example.ru',
    '"a"@example.ru',
    '"xclow3n@gmail.com x"@internal.example',
    '<a@example.ru>',
    'a@[127.0.0.1]',
    'a@example.ru\r\nBcc: b@example.ru',
    'a@example.ru\n',
    'a@example.ru\u2028',
    'a\u0000@example.ru',
    'касса@example.ru',
    `${'a'.repeat(65)}@example.ru`,
    `a@${'b'.repeat(64)}.ru`,
  ])('refuses %j', (text) => expect(isEmailAddress(text)).toBe(false));
});

describe('firstEmail', () => {
  it.each([
    ['a@x.ru', 'a@x.ru'],
    [' a@x.ru ', 'a@x.ru'],
    ['нет; a@x.ru, b@x.ru', 'a@x.ru'],
    ['Бухгалтерия <a@x.ru>', 'a@x.ru'],
    ['', undefined],
    ['нет', undefined],
  ])('%j gives %j', (text, expected) => expect(firstEmail(text)).toBe(expected));
});

describe('firstPhone', () => {
  it.each([
    ['8 (903) 123-45-67', '+79031234567'],
    ['+7 903 123 45 67', '+79031234567'],
    ['79031234567', '+79031234567'],
    ['9031234567', '+79031234567'],
    ['+375 29 123-45-67', '+375291234567'],
    ['8(495)123-45-67 доб. 12; 8-903-123-45-67', '+74951234567'],
    ['тел. нет, 8 903 123 45 67', '+79031234567'],
    ['12-34', undefined],
    ['', undefined],
    ['+7903123456712345', undefined],
  ])('%j gives %j', (text, expected) => expect(firstPhone(text)).toBe(expected));

  it('gives one number in international form or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const phone = firstPhone(text);
        expect(phone === undefined || isPhoneNumber(phone)).toBe(true);
      }),
    );
  });
});
