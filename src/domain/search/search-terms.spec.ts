import fc from 'fast-check';
import { searchTerms } from './search-terms.js';

test.each<[string, object]>([
  ['ООО «Ёлки-палки»', { words: ['елки', 'палки'], taxNumber: undefined, number: undefined }],
  ['ООО', { words: ['ооо'] }],
  ['7707083893', { taxNumber: '7707083893' }],
  ['77', { taxNumber: undefined }],
  ['8 (912) 345-67-89', { phone: '+79123456789' }],
  ['+79123456789', { phone: '+79123456789' }],
  ['Buh@Example.RU', { email: 'buh@example.ru' }],
  ['ут-102', { numberKey: 'УТ-102', number: 'УТ-102', phone: undefined }],
  ['00УТ-000102', { numberKey: 'УТ-102' }],
  ['ромашка', { number: undefined, numberKey: undefined, phone: undefined, email: undefined }],
])('%j means %j', (text, terms) => {
  expect(searchTerms(text)).toMatchObject(terms);
});

test('words are letters and digits only, a few of them, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const { words } = searchTerms(text);
      return words.length <= 8 && words.every((each) => /^[\p{L}\p{N}]+$/u.test(each));
    }),
  );
});
