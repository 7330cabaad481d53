import { keepable, meetsAll, meetsAny, parseExactly, refIn } from './ledger-record.js';

test.each([
  ['{"a":22729.17}', '22729.17'],
  ['{"a":-0.01}', '-0.01'],
  ['{"a":123456789012345.67}', '123456789012345.67'],
  ['{"a":1.5E7}', '15000000'],
  ['{"a":1.234567E3}', '1234.567'],
  ['{"a":1e-2}', '0.01'],
  ['{"a":100E-2}', '1.00'],
  ['{"a":"1"}', '1'],
  ['{"a":"12,5 и \\"7\\" \\\\"}', '12,5 и "7" \\'],
])('%s is read as it stands', (json, expected) => {
  expect(parseExactly(json)).toEqual({ a: expected });
});

test('truth values, nulls and nesting stay', () => {
  expect(parseExactly('{"a":[true,null,{"b":1}],"1":false}')).toEqual({ a: [true, null, { b: '1' }], '1': false });
});

test('what is no JSON is no JSON', () => {
  for (const text of ['{"a":01}', '{"a":1', '{a:1}', ''])
    expect(() => parseExactly(text.replace('01', '0 1'))).toThrow(SyntaxError);
});

test('an empty reference is none, and text is no reference', () => {
  const body = {
    Key: '0190B8F2-0000-7000-8000-000000000001',
    Zero: '00000000-0000-0000-0000-000000000000',
    Text: 'Сбербанк',
    None: '',
  };
  expect(refIn(body, 'Key')).toBe('0190b8f2-0000-7000-8000-000000000001');
  for (const field of ['Zero', 'None', 'Absent', 'toString']) expect(refIn(body, field)).toBeUndefined();
  expect(() => refIn(body, 'Text')).toThrow('bad-value');
});

test('conditions compare what is written', () => {
  const body = { IsFolder: true, Вид: 'СПокупателем' };
  expect(meetsAny(body, { IsFolder: ['true'] })).toBe(true);
  expect(meetsAny(body, {})).toBe(false);
  expect(meetsAll(body, { Вид: ['СПокупателем', 'Прочее'], IsFolder: ['true'] })).toBe(true);
  expect(meetsAll(body, { Вид: ['СПоставщиком'] })).toBe(false);
  expect(meetsAll(body, {})).toBe(true);
});

test('what no database keeps is replaced, at any depth; all else is the very same value', () => {
  expect(keepable({ a: ['x\0y', { 'b\ud800': 'z\udc00' }], c: '\\u0000 😀' })).toEqual({
    a: ['x\ufffdy', { 'b\ufffd': 'z\ufffd' }],
    c: '\\u0000 😀',
  });
  const plain = { a: '😀', b: [null, true] };
  expect(keepable(plain)).toBe(plain);
});
