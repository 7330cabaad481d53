import { readPurpose } from '../purpose/read-purpose.js';
import { foldName, nameKey, namesOf, sameName } from './name-key.js';

describe('key of a name', () => {
  test.each([
    ['ООО "Вектор-Плюс"', 'ВЕКТОР ПЛЮС'],
    ['Общество с ограниченной ответственностью «ВЕКТОР ПЛЮС»', 'ВЕКТОР ПЛЮС'],
    ['ИНН 7700001010 ООО "Вектор Плюс"', 'ВЕКТОР ПЛЮС'],
    ['Вектор Плюс, ООО', 'ВЕКТОР ПЛЮС'],
    ['OOO "Bектор Плюс" // г. Москва, ул. Ленина 1', 'ВЕКТОР ПЛЮС'],
    ['ИП Семёнов Артём Юрьевич', 'СЕМЕНОВ А Ю'],
    ['Индивидуальный предприниматель СЕМЕНОВ АРТЕМ ЮРЬЕВИЧ', 'СЕМЕНОВ А Ю'],
    ['ИП Семенов А.Ю.', 'СЕМЕНОВ А Ю'],
    ['Петрова Анна Сергеевна', 'ПЕТРОВА А С'],
    ['', ''],
  ])('%s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each<[string, string, boolean]>([
    ['ООО "Вектор"', 'Вектор', true],
    ['ООО "Вектор"', 'АО "Вектор"', false],
    ['ИП Иванов Иван Иванович', 'Иванов И.И.', true],
    ['ИП Иванов Иван Иванович', 'ИП Иванов Игорь Иванович', false],
    ['ИП Иванов Иван Иванович', 'ИП Иванова Ивана Ивановича', false],
  ])('%s and %s', (a, b, same) => {
    expect(sameName(foldName(a), foldName(b))).toBe(same);
  });

  test('names that a mention may mean: shorter beginnings, a surname in the nominative', () => {
    const keys = (text: string): string[] =>
      readPurpose(text).parties.flatMap((each) => namesOf(each).map((name) => name.key));
    expect(keys('за ООО Вектор Плюс Юг по счету 5')).toEqual(['ВЕКТОР ПЛЮС ЮГ', 'ВЕКТОР ПЛЮС', 'ВЕКТОР']);
    expect(keys('за ИП Иванова Ивана Ивановича')).toContain('ИВАНОВ И И');
  });
});
