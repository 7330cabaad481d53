import { maskValue } from './mask-value.js';

test.each([
  ['Иванов Иван Иванович', 'И. И. И.'],
  ['ИП Петрова-Водкина А.С.', 'ИП П. А.С.'],
  ['Индивидуальный предприниматель Сидоров Пётр', 'Индивидуальный предприниматель С. П.'],
  ["О'Коннор Шон", 'О. Ш.'],
  ['ООО Ромашка', 'ООО Ромашка'],
  ['Общество с ограниченной ответственностью "Ивановы"', 'Общество с ограниченной ответственностью "Ивановы"'],
  ['ПАО СБЕРБАНК', 'ПАО СБЕРБАНК'],
  ['УФК по Московской области (ИФНС) казначейство', 'УФК по Московской области (ИФНС) казначейство'],
  ['«Заря»', '«Заря»'],
  ['', ''],
])('the name %j is masked as %j', (name, masked) => {
  expect(maskValue('names', name)).toBe(masked);
});

test.each([
  ['taxNumbers', '7707083893', '7707083893'],
  ['taxNumbers', '500100732259', '50**********'],
  ['contacts', 'ivanov@example.ru', 'i***@example.ru'],
  ['contacts', '+7 912 345-67-89', '+7*** ***-**-89'],
  ['contacts', 'г. Москва, ул. Ленина, 1', '***'],
  ['contacts', '', ''],
  ['accounts', '40702810900000012345', '40702***********2345'],
  ['accounts', 'GB33BUKB20201555555555', '***'],
  ['texts', 'Оплата, звонить 8 912 345-67-89', 'Оплата, звонить 8*** ***-**-89'],
] as const)('%s %j is masked as %j', (kind, text, masked) => {
  expect(maskValue(kind, text)).toBe(masked);
});

test('texts are masked however deep they lie, and nothing else is touched', () => {
  const value = [{ at: 'a@example.ru', n: 5, none: null, inner: { list: ['b@example.ru', true] } }];
  expect(maskValue('texts', value)).toEqual([
    { at: 'a***@example.ru', n: 5, none: null, inner: { list: ['b***@example.ru', true] } },
  ]);
});
