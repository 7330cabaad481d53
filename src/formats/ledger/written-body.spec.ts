import fc from 'fast-check';
import { ledgerMappingSchema } from './ledger-mapping.js';
import { parseExactly, type RecordBody } from './ledger-record.js';
import { differences, writtenBody, writtenJson } from './written-body.js';
import { type WrittenRecord, writingSchema } from './writing-mapping.js';

const A = '0000000a-0000-4000-8000-000000000001';

const record = writingSchema.parse({
  payments: {
    set: 'Поступление',
    lookups: { Счёт: { set: 'Счета', by: 'НомерСчета', from: 'ownAccount' } },
    fields: {
      Date: { from: 'postedOn', type: 'day' },
      Сумма: { from: 'amount', type: 'decimal' },
      Счёт_Key: { lookup: 'Счёт', type: 'ref' },
      Контрагент_Key: { from: 'counterpartyRef', type: 'ref' },
      Операция: { constant: 'Оплата' },
      Проведено: { constant: true, type: 'boolean', optional: true },
      Валюта: { from: 'currency', values: { RUB: '643' }, otherwise: '643' },
      Комментарий: 'mark',
    },
    rows: {
      part: 'Строки',
      fields: {
        Счет: 'invoiceRef',
        Сумма: { from: 'shareAmount', type: 'decimal' },
        Ещё: { from: 'mark', optional: true },
      },
    },
  },
}).payments as WrittenRecord;

const ours = {
  postedOn: '2026-01-31',
  amount: '1234567890.10',
  Счёт: A.toUpperCase(),
  counterpartyRef: '',
  currency: 'RUB',
  mark: 'Sverka 1 "и" \\',
};
const shares = [
  { invoiceRef: A, shareAmount: '0.10' },
  { invoiceRef: '', shareAmount: '1234567890.00' },
];
const make = (there: Record<string, string[]> = {}) =>
  writtenBody(record, ours, shares, (set) => (there[set] ? new Set(there[set]) : undefined));

test('a body of our values; optional fields only where the base has them', () => {
  expect(JSON.parse(writtenJson(make({ Поступление_Строки: ['Счет', 'Сумма'] })))).toEqual({
    Date: '2026-01-31T00:00:00',
    Сумма: 1234567890.1,
    Счёт_Key: A,
    Контрагент_Key: '00000000-0000-0000-0000-000000000000',
    Операция: 'Оплата',
    Проведено: true,
    Валюта: '643',
    Комментарий: 'Sverka 1 "и" \\',
    Строки: [
      { LineNumber: 1, Счет: A, Сумма: 0.1 },
      { LineNumber: 2, Счет: '', Сумма: 1234567890 },
    ],
  });
  expect(make({ Поступление: ['Date'] })).not.toHaveProperty('Проведено');
  expect(writtenJson(make())).toContain('"Сумма":1234567890.10,');
});

test('what must be filled and is not, is refused', () => {
  const without = (name: string) => () => writtenBody(record, { ...ours, [name]: '' }, [], () => undefined);
  expect(without('amount')).toThrow('write-back-value-missing');
  expect(without('postedOn')).toThrow('write-back-value-missing');
  expect(without('currency')()).toMatchObject({ Валюта: '643' });
  expect(() => writtenBody(record, { ...ours, amount: 'сто' }, [], () => undefined)).toThrow('bad-value');
});

const kept = (more: object = {}): RecordBody =>
  ({ ...(parseExactly(writtenJson(make())) as object), ...more }) as RecordBody;

test.each<[string, object, string[]]>([
  ['the very same', {}, []],
  ['what was not sent', { Number: '7', DataVersion: 'x' }, []],
  ['amounts written otherwise', { Сумма: '1234567890.1' }, []],
  ['an amount of a kopeck less', { Сумма: '1234567890.09' }, ['Сумма']],
  ['an hour in a day', { Date: '2026-01-31T12:00:00' }, []],
  ['another day', { Date: '2026-02-01T00:00:00' }, ['Date']],
  ['a padded text', { Операция: 'Оплата      ' }, []],
  ['a cut text', { Комментарий: 'Sver' }, ['Комментарий']],
  ['a reference in large letters', { Счёт_Key: A.toUpperCase() }, []],
  ['an empty reference as an empty text', { Контрагент_Key: '' }, []],
  ['a reference where none was sent', { Контрагент_Key: A }, ['Контрагент_Key']],
  ['a field that was dropped', { Операция: undefined }, ['Операция']],
  ['a truth value that turned', { Проведено: false }, ['Проведено']],
  ['a line that was lost', { Строки: [{ LineNumber: '1' }] }, ['Строки']],
  [
    'a line with another sum',
    {
      Строки: [
        { LineNumber: '1', Счет: A, Сумма: '0.2', Ещё: ours.mark },
        { LineNumber: '2', Счет: '', Сумма: '1234567890', Ещё: ours.mark },
      ],
    },
    ['Строки.1.Сумма'],
  ],
])('%s', (_what, more, fields) => {
  expect(differences(make(), kept(more)).map((each) => each.field)).toEqual(fields);
});

test('every body is what it is sent as, whatever texts and amounts stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.bigInt({ min: 0n, max: 10n ** 16n }), (mark, minor) => {
      const amount = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
      const body = writtenBody(
        record,
        { ...ours, mark, amount },
        [{ invoiceRef: A, shareAmount: amount }],
        () => undefined,
      );
      expect(differences(body, parseExactly(writtenJson(body)) as RecordBody)).toEqual([]);
    }),
  );
});

test('what is kept with a writing is the body again when it is read back', () => {
  expect(JSON.parse(JSON.stringify(make()))).toEqual(make());
});

test.each([
  ['an unknown value', { fields: { Поле: 'shoeSize' } }],
  ['a value of another kind', { fields: { Поле: 'partnerRef' } }],
  ['a value of a line in the head', { fields: { Поле: 'shareAmount' } }],
  ['an unknown lookup', { fields: { Поле: { lookup: 'Счёт', type: 'ref' } } }],
  ['two sources of a field', { fields: { Поле: { from: 'amount', constant: 'x' } } }],
])('a mapping with %s is refused', (_what, more) => {
  expect(
    ledgerMappingSchema.safeParse({ title: 't', kinds: {}, writing: { payments: { set: 'S', ...more } } }).success,
  ).toBe(false);
});
