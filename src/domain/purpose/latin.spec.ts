import { latinForms } from './latin.js';
import { foldLetters } from './fold.js';

describe('a Russian word in Latin letters', () => {
  test.each([
    ['договору', 'dogovoru'],
    ['накладная', 'nakladnaya'],
    ['накладная', 'nakladnaia'],
    ['счету', 'schetu'],
    ['хранение', 'khranenie'],
    ['хранение', 'hranenie'],
    ['сентябрь', 'sentyabr'],
  ])('%s as %s', (word, latin) => {
    expect(latinForms(word)).toContain(foldLetters(latin));
  });

  test.each(['код', 'invoice', 'ТЭ-5', ''])('none of «%s»', (word) => {
    expect(latinForms(word)).toEqual([]);
  });
});
