import { languageOf } from './language.js';

// RFC 9110, section 12.5.4: ranges with weights, the heaviest first; nothing of ours asked for gives Russian.
test.each([
  [undefined, 'ru'],
  ['', 'ru'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['ru-RU,ru;q=0.9,en-US;q=0.8', 'ru'],
  ['en;q=0.2, ru;q=0.7', 'ru'],
  ['de, en;q=0.1', 'en'],
  ['en;q=0, de', 'ru'],
  ['*', 'ru'],
  ['q=1;;;,,en', 'en'],
])('%s is %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
