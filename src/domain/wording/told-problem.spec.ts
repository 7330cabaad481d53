import { z } from 'zod';
import { toldProblem } from './told-problem.js';

const problemOf = (schema: z.ZodType, value: unknown): string =>
  schema.safeParse(value).error?.issues[0]?.message ?? '';

describe('toldProblem', () => {
  it.each([
    ['ENOENT', 'такого файла или папки нет', 'no such file or folder'],
    ['57P03', 'сервер ещё запускается', 'the server is still starting'],
    ['password authentication failed for user "sverka"', 'пароль пользователя «sverka» не подходит', undefined],
    ['database "books" does not exist', 'базы «books» нет', undefined],
    ['Map keys must be unique at line 4, column 3:', 'поле указано дважды', 'Map keys must be unique'],
    ['something new.', 'something new', 'something new'],
    ['E_NEW', 'E_NEW', 'E_NEW'],
  ])('tells %s', (said, ru, en) => {
    expect(toldProblem(said, 'ru')).toBe(ru);
    expect(toldProblem(said, 'en')).toBe(en ?? said);
  });

  // The wording of the schemas is the library's: a new version that says it otherwise shows here.
  it.each([
    [z.coerce.number(), 'abc', 'ожидается число', 'a number is expected'],
    [z.number(), 'abc', 'ожидается число, а не строка', 'number is expected, not string'],
    [z.array(z.string()), {}, 'ожидается список, а не блок полей', 'array is expected, not object'],
    [z.string(), undefined, 'значение не указано', 'the value is missing'],
    [z.number().max(65535), 70000, 'число должно быть не больше 65535', 'the number must be at most 65535'],
    [z.string().min(3), 'a', 'длина в знаках должна быть не меньше 3', 'the length must be at least 3'],
    [
      z.array(z.string()).min(1),
      [],
      'число элементов должно быть не меньше 1',
      'the number of items must be at least 1',
    ],
    [z.enum(['ru', 'en']), 'fr', 'допустимо только: «ru», «en»', 'allowed are only: “ru”, “en”'],
    [z.strictObject({}), { prot: 1 }, 'неизвестное поле: «prot»', 'unknown field: “prot”'],
    [z.strictObject({}), { a: 1, b: 2 }, 'неизвестное поле: «a», «b»', 'unknown field: “a”, “b”'],
    [z.union([z.string(), z.number()]), null, 'значение недопустимо', 'the value is not allowed'],
  ])('tells what a schema says: %#', (schema, value, ru, en) => {
    expect(toldProblem(problemOf(schema, value), 'ru')).toBe(ru);
    expect(toldProblem(problemOf(schema, value), 'en')).toBe(en);
  });
});
