import { OwnWordings, type WordingsFile, wordingsFileSchema } from './own-wordings.js';
import { readPurpose } from './read-purpose.js';

const wordings = (file: object): OwnWordings => new OwnWordings([wordingsFileSchema.parse(file)]);
const natures = (text: string, own: OwnWordings): string[] =>
  readPurpose(text, own).natures.map((each) => `${each.nature}${each.firm ? '!' : ''}`);

describe('wordings of a company', () => {
  test('a word of its own names a document', () => {
    const own = wordings({ documents: [{ kind: 'invoice', phrases: ['бланк-заказ'.replace('-', ' '), 'перевозочн* документ*'] }] });
    expect(readPurpose('Оплата бланк-заказ № 517 от 01.03.2026', own).references).toMatchObject([
      { kind: 'invoice', number: '517', date: '2026-03-01' },
    ]);
    expect(readPurpose('по перевозочному документу 88-К', own).references).toMatchObject([{ kind: 'invoice', number: '88-К' }]);
  }); // prettier-ignore

  test('the number of something else is no document any more', () => {
    const text = 'Оплата по счету смены № 517';
    expect(readPurpose(text).references.length).toBeGreaterThan(0);
    expect(readPurpose(text, wordings({ documents: [{ kind: 'other', phrases: ['счету смены'] }] })).references).toEqual([]); // prettier-ignore
  });

  test('words that say what the money is, with their place in the text', () => {
    const own = wordings({ natures: [{ nature: 'loan', phrases: ['транш* по линии'] }, { nature: 'fee', firm: false, phrases: ['агентск*'] }] }); // prettier-ignore
    const text = 'Первый транш по линии № 7';
    expect(natures(text, own)).toEqual(['loan!']);
    const [mention] = readPurpose(text, own).natures;
    expect(mention && text.slice(mention.fragment.start, mention.fragment.end)).toBe('транш по линии');
    expect(natures('Агентское за март', own)).toEqual(['fee']);
    expect(natures('Транш по договору', own)).toEqual([]);
  });

  test('words that mean nothing to this company', () => {
    const own = wordings({ turns: [{ says: 'nothing', phrases: ['возвратн* тара', 'залогов* билет*', 'кредит'] }] });
    expect(natures('Возвратная тара, кредит доверия', own)).toEqual([]);
    expect(natures('Кредит', new OwnWordings())).toEqual(['loan!']);
    expect(natures('Возврат займа', own)).toEqual(['refund!', 'loan!']);
  });

  test('turns of speech', () => {
    const own = wordings({ turns: [{ says: 'advance', phrases: ['закладка'] }, { says: 'payment', phrases: ['за подписку'] }] }); // prettier-ignore
    expect(readPurpose('Закладка на сентябрь', own).wording.advance).toBe(true);
    expect(readPurpose('Закладка на сентябрь').wording.advance).toBe(false);
  });

  test('the longest phrase wins, signs between words do not matter, and look-alikes and case are one', () => {
    const own = wordings({ natures: [{ nature: 'fee', phrases: ['сервисный сбор'] }, { nature: 'tax', phrases: ['сервисный сбор города'] }] }); // prettier-ignore
    expect(natures('CЕРВИСНЫЙ, cбop ГОРОДА', own)).toEqual(['tax!']);
    expect(natures('сервисный сбор', own)).toEqual(['fee!']);
  });

  test('without wordings of its own a text reads as ever', () => {
    const text = 'Оплата по счету № 5 от 01.03.2026, возврат тары, НДС 20% 100-00';
    expect(readPurpose(text, new OwnWordings())).toEqual(readPurpose(text));
  });

  test.each([
    ['a pattern', { turns: [{ says: 'debt', phrases: ['(a+)+$'] }] }],
    ['digits', { documents: [{ kind: 'invoice', phrases: ['форма 5'] }] }],
    ['a short beginning', { turns: [{ says: 'debt', phrases: ['опл*'] }] }],
    ['too many words', { turns: [{ says: 'debt', phrases: ['а б в г д е ж'] }] }],
    ['a long phrase', { turns: [{ says: 'debt', phrases: ['а'.repeat(101)] }] }],
    ['an unknown kind', { documents: [{ kind: 'счёт', phrases: ['счёт'] }] }],
    ['a star within', { turns: [{ says: 'debt', phrases: ['долг* *а'] }] }],
  ])('%s is refused', (_name, file) => expect(wordingsFileSchema.safeParse(file).success).toBe(false));

  test('two thousand phrases and a hostile text of twenty thousand letters take no longer than a few milliseconds', () => {
    const letters = 'абвгдежзик';
    const words = Array.from({ length: 2_000 }, (_, i) => [...String(i)].map((digit) => letters[Number(digit)]).join('') + 'мммм'); // prettier-ignore
    const file: WordingsFile = wordingsFileSchema.parse({
      turns: [{ says: 'debt', phrases: words.map((each) => `${each} ${each} ${each}*`) }],
    });
    const own = new OwnWordings([file]);
    const text = `${words[7]} ${words[7]} `.repeat(2_000).slice(0, 20_000);
    readPurpose(text, own);
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      readPurpose(text, own);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
