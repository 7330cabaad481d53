import { maskPersonal } from './mask-personal.js';

describe('maskPersonal', () => {
  test.each([
    ['to ivan.petrov@example.ru now', 'to i***@example.ru now'],
    ['phone +7 903 123-45-67', 'phone +7*** ***-**-67'],
    ['phone 89031234567.', 'phone 8*** ***-**-67.'],
    ['account 40702810900000002851', 'account 40702***********2851'],
    ['postgres://sverka:secret@db:5432/x', 'postgres://sverka:***@db:5432/x'],
    [`key sverka_${'Ab-_'.repeat(10)}xyz!`, 'key sverka_***!'],
    ['invoice 00УТ-000123 of 2026-01-05', 'invoice 00УТ-000123 of 2026-01-05'],
    ['ИНН 7827004526', 'ИНН 7827004526'],
  ])('%s', (text, masked) => expect(maskPersonal(text)).toBe(masked));
});
