import { givenKey } from './given-key.js';

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('givenKey', () => {
  it.each([
    [{ authorization: 'Bearer k' }, false, 'k'],
    [{ 'x-api-key': 'k' }, false, 'k'],
    [{ authorization: 'Bearer k', 'x-api-key': 'l' }, true, undefined],
    [{ authorization: basic('1c:k') }, false, undefined],
    [{ authorization: basic('1c:k') }, true, 'k'],
    [{ authorization: basic(':a:b') }, true, 'a:b'],
    [{ authorization: basic('no colon') }, true, undefined],
    [{ authorization: 'Basic ***' }, true, undefined],
    [{ authorization: basic('1c:k'), 'x-api-key': 'l' }, true, undefined],
    [{}, true, undefined],
  ])('of %j, Basic %s, is %s', (headers, allowed, key) => expect(givenKey(headers, allowed)).toBe(key));
});
