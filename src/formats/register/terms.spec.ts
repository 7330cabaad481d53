import { Refused } from '../../domain/failure.js';
import { FieldReader } from './field-reader.js';
import { registerMappingSchema } from './register-mapping.js';
import { cellsOfObject } from './to-rows.js';
import { termsOf } from './terms.js';

const mapping = registerMappingSchema.parse({
  kind: 'agreements',
  source: 's',
  recognise: ['a'],
  fields: {
    externalId: 'a',
    validTill: { column: 'till', type: 'date-iso' },
    creditLimit: { column: 'limit', type: 'decimal' },
    paymentDays: 'days',
    discountPercent: 'discount',
    closed: { column: 'closed', type: 'boolean' },
  },
});
const read = (row: object) => termsOf(new FieldReader(mapping.fields, cellsOfObject(row)), 'RUB');

test('an empty field says that there is no such term', () => {
  expect(
    read({ till: '2026-12-31T00:00:00', limit: '1 000 000,50', days: '30', discount: 7.25, closed: true }),
  ).toEqual({ validTill: '2026-12-31', creditLimit: 100_000_050n, paymentDays: 30, discountBp: 725, closed: true });
  expect(read({ till: '0001-01-01T00:00:00', limit: 0, days: 0, discount: '0' })).toEqual({
    validTill: null,
    creditLimit: null,
    paymentDays: null,
    discountBp: null,
  });
});

test('a poorer file says nothing of terms that it has no place for', () => {
  expect(read({ days: 14 })).toEqual({ paymentDays: 14 });
});

test.each([{ days: '1,5' }, { days: 'месяц' }, { discount: '7.255' }, { limit: '-1' }, { till: '31.13.2026' }])(
  '%p is refused',
  (row) => expect(() => read(row)).toThrow(Refused),
);
