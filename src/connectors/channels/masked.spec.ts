import { maskedAnswer } from './masked.js';

test('no form of a secret is kept', () => {
  const secret = 'пароль+1';
  const text = `a ${secret} b ${encodeURIComponent(secret)} c ${Buffer.from(secret).toString('base64')}\r\nd`;
  expect(maskedAnswer(text, [secret, undefined, ''])).toBe('a *** b *** c *** d');
});

test('a long answer is cut', () => expect(maskedAnswer('x'.repeat(10_000), []).length).toBe(300));
