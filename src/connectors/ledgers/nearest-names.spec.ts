import { nearestNames } from './nearest-names.js';

test.each([
  ['ИНН', ['ИНН_Удалить', 'КПП', 'ИННИностр', 'Наименование'], []],
  ['Catalog_Контрагент', ['Catalog_Контрагенты', 'Catalog_Партнеры', 'Document_Счет'], ['Catalog_Контрагенты']],
  ['ЮрФизЛицо', ['ЮридическоеФизическоеЛицо', 'ЮрФизЛицо1', 'Юр'], ['ЮрФизЛицо1']],
  ['СуммаДокумента', ['Сумма', 'СуммаДокументаВВалюте', 'Дата'], ['Сумма', 'СуммаДокументаВВалюте']],
])('near to %s', (wanted, names, expected) => {
  expect(nearestNames(wanted, names)).toEqual(expected);
});

test('thousands of long names are compared in no time', () => {
  const names = Array.from({ length: 5_000 }, (_, n) => `Catalog_${'Я'.repeat(120)}${n}`);
  expect(nearestNames(`Catalog_${'Ю'.repeat(5_000)}`, names)).toEqual([]);
});
