import fc from 'fast-check';
import { fill } from './fill.js';

const catalogue = { 'kind-statement': 'выписка' };
const ru = (sentence: string, params: Record<string, string | number> = {}): string =>
  fill(sentence, params, 'ru', catalogue);

describe('fill', () => {
  it.each([
    ['{a} и {b}', { a: 1, b: 'x' }, '1 и x'],
    ['{a} и {b}', { a: 1 }, '1 и {b}'],
    ['Это {kind:kind-}', { kind: 'statement' }, 'Это выписка'],
    ['Это {kind:kind-}', { kind: 'novelty' }, 'Это novelty'],
    ['Разница {sum:money}', { sum: '-123405' }, 'Разница -1234,05'],
    ['Больше {size:mib} МиБ', { size: 536_870_912 }, 'Больше 512 МиБ'],
    ['Проведён {day:date}', { day: '2026-01-05' }, 'Проведён 05.01.2026'],
    ['Нет[: {cause}].', { cause: 'ENOSPC' }, 'Нет: на диске нет места.'],
    ['Нет[: {cause}].', { cause: '' }, 'Нет.'],
    ['Нет[: {a}, {b}].', { a: 1 }, 'Нет.'],
    ['[Канал {name}: ]сервер молчит', { name: 'm' }, 'Канал m: сервер молчит'],
    ['[Канал {name}: ]сервер молчит', {}, 'Сервер молчит'],
    ['[Строка {line}. ]Плохо', { line: 0 }, 'Плохо'],
    ['Осталось[: {count}]', { count: 0 }, 'Осталось: 0'],
    ['[без места]', {}, '[без места]'],
  ])('%s with %j', (sentence, params, expected) => expect(ru(sentence, params)).toBe(expected));

  it('puts values in as they are, whatever they hold', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (a, b) => {
        expect(ru('{a}|{b}', { a, b })).toBe(`${a}|${b}`);
        expect(ru('-[({a})]-', { a })).toBe(`-(${a})-`);
      }),
    ));

  it('takes no property of every object for a parameter', () => {
    expect(ru('{constructor}[ {toString}]')).toBe('{constructor}');
    expect(ru('{a:to}', { a: 'String' })).toBe('String');
  });
});
