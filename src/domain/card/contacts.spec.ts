import { contactsOf, contactValues } from './contacts.js';

describe('contactValues', () => {
  test.each([
    ['phone', '8 (903) 123-45-67', ['+79031234567']],
    ['phone', '8 903 123-45-67, +375 29 123-45-67', ['+79031234567', '+375291234567']],
    ['phone', '12-34, доб. 5', ['12-34, доб. 5']],
    ['email', 'Buh@X.ru; dir@x.ru', ['buh@x.ru', 'dir@x.ru']],
    ['email', 'нет', ['нет']],
    ['telegram', ' @anna ', ['@anna']],
    ['phone', ' ', []],
  ])('%s %s', (kind, value, values) => expect(contactValues(kind, value)).toEqual(values));
});

test('what stands in the card is a contact too, unless it is somebody’s', () => {
  const contacts = [{ kind: 'phone', value: '+7 903 123-45-67', name: 'Анна', role: 'бухгалтер' }];
  expect(contactsOf({ email: 'a@x.ru', phone: '89031234567; 8 903 123-45-68', contacts })).toEqual([
    { kind: 'phone', value: '+79031234567', name: 'Анна', role: 'бухгалтер' },
    { kind: 'email', value: 'a@x.ru', name: '', role: '' },
    { kind: 'phone', value: '+79031234568', name: '', role: '' },
  ]);
});
