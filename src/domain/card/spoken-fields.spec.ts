import { attributesSchema } from './attributes.js';
import { readSpokenFields } from './spoken-fields.js';

const attributes = attributesSchema.parse({ vip: { kind: 'boolean' } });

test('what is sound is kept in its form', () => {
  expect(
    readSpokenFields(
      {
        phone: '8 (903) 123-45-67',
        email: 'a@x.ru',
        taxNumber: '',
        region: 'Москва',
        name: null,
        'attributes.vip': 'да',
      },
      attributes,
    ),
  ).toEqual({
    phone: '+79031234567',
    email: 'a@x.ru',
    taxNumber: '',
    region: 'Москва',
    name: null,
    'attributes.vip': 'true',
  });
});

test.each([
  [{ taxNumber: '7827004527' }, 'bad-value'],
  [{ reasonCode: '1' }, 'bad-value'],
  [{ registrationNumber: '1027700132196' }, 'bad-value'],
  [{ email: 'нет' }, 'bad-value'],
  [{ phone: '12' }, 'bad-value'],
  [{ kind: 'king' }, 'bad-value'],
  [{ name: '' }, 'bad-value'],
  [{ 'attributes.vip': 'maybe' }, 'attribute-wrong'],
  [{ 'attributes.age': '1' }, 'attribute-unknown'],
])('%j is refused: %s', (fields, code) => {
  expect(() => readSpokenFields(fields, attributes)).toThrow(
    expect.objectContaining({ reason: expect.objectContaining({ code }) }),
  );
});
