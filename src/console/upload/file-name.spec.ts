import fc from 'fast-check';
import { HttpProblem } from '../problem/http-problem.js';
import { attachment, fileName } from './file-name.js';

test('a name is kept as it is or refused; what is kept has no folder and no control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      try {
        const name = fileName(given);
        expect(name).toBe(given.trim());
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u007f]/);
      } catch (error) {
        expect(error).toBeInstanceOf(HttpProblem);
      }
    }),
  );
});

test.each(['выписка за 05.01.2026.txt', 'kl_to_1c (2).txt', '.hidden', "o'neil.csv"])('%s is a name', (name) => {
  expect(fileName(name)).toBe(name);
});

test('a download names the whole file in a header that nothing can break out of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const header = attachment(name);
      expect(header).toMatch(
        /^attachment; filename="[^"\\%\u0000-\u001f\u007f-\uffff]*"; filename\*=UTF-8''[!#$&+.^`|~\w%-]*$/,
      );
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
    }),
  );
});
