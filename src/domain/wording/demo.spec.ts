import { RULE_NAMES } from '../matching/verdict.js';
import { DEMO_EN } from './demo.en.js';
import { DEMO_RU } from './demo.ru.js';

const marksIn = (sentence = ''): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('sentences of the demo', () => {
  it('are there in both languages, in one order', () => expect(Object.keys(DEMO_EN)).toEqual(Object.keys(DEMO_RU)));

  it.each(Object.keys(DEMO_RU))('%s says the same in both', (code) =>
    expect(marksIn(DEMO_EN[code])).toEqual(marksIn(DEMO_RU[code])),
  );

  it.each(RULE_NAMES)('have a word for the rule %s', (rule) => expect(DEMO_RU).toHaveProperty([`demo-rule-${rule}`]));
});
