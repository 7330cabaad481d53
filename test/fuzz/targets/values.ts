import { accountCurrency } from '../../../src/formats/statement/account-currency.js';
import { parseIsoDate, parseRussianDate, toRussianDate } from '../../../src/domain/local-date.js';
import { Refused } from '../../../src/domain/failure.js';
import { decimalsOf, money, parseDecimal, toDecimal } from '../../../src/domain/money.js';
import { firstEmail, firstPhone, isEmailAddress, isPhoneNumber } from '../../../src/domain/notifications/address.js';
import { isTaxNumber, presentCode } from '../../../src/domain/tax-number.js';
import { OwnAccounts } from '../../../src/formats/client-bank/own-accounts.js';
import { DAYS, NUMBERS } from '../hostile.js';
import { mutateText } from '../mutate-text.js';
import type { Random } from '../random.js';
import { hold, type Target } from '../target.js';

const SHORT = 15_000;

const text = (
  name: string,
  about: string,
  seeds: readonly string[],
  take: (text: string, random: Random) => void,
): Target<string> => ({
  name,
  about,
  short: SHORT,
  make: (random) => mutateText(random.of(seeds), random, random.of(seeds)),
  take,
});

const CURRENCIES = ['RUB', 'JPY', 'KWD', 'USD', '', 'XXX', '__proto__', 'constructor'];

/** A sum that is read is the sum that stands there; what was printed is read back. */
export const sums = text(
  'money',
  'sums as banks and 1C write them',
  ['700', '700.5', '500,00', '12354-00', '1 234,56', '-7.10', ...NUMBERS],
  (written, random) => {
    const currency = random.of(CURRENCIES);
    const read = parseDecimal(written, currency);
    if (!read) return;
    const digits = written.replace(/[^\d.,-]/g, '').replace(/^-/, '');
    const [whole = '', fraction = ''] = digits.split(/[.,-]/);
    const decimals = decimalsOf(currency);
    // The second way: the digits themselves, as a fraction of which nothing but zeros may be left over.
    const scaled = BigInt(whole + fraction) * 10n ** BigInt(decimals);
    const minor = read.minor < 0n ? -read.minor : read.minor;
    hold(
      minor * 10n ** BigInt(fraction.length) === scaled,
      () => `${JSON.stringify(written)} is read as ${read.minor}`,
    );
    hold(read.minor <= 0n === (/^\s*-/.test(written) || minor === 0n), () => `the sign of ${JSON.stringify(written)}`);
    const again = parseDecimal(toDecimal(money(read.minor, currency)), currency);
    hold(again?.minor === read.minor, () => `${toDecimal(read)} is read back as ${again?.minor}`);
  },
);

/** A day that is read exists; what was printed is read back. */
export const days = text(
  'date',
  'days as 1C, people and programs write them',
  ['05.01.2026', '5.1.26', '29/02/2024', '2026-01-05', ...DAYS],
  (written) => {
    for (const day of [parseIsoDate(written), parseRussianDate(written)]) {
      if (day === undefined) continue;
      // The second way: the calendar of JavaScript, which moves a day that does not exist.
      hold(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day, () => `${written} is read as ${day}`);
      hold(parseIsoDate(day) === day && parseRussianDate(toRussianDate(day)) === day, () => `${day} is read back`);
      const [year, month, date] = day.split('-').map(Number);
      const parts = (written.match(/\d+/g) ?? []).map(Number);
      const shortYear = (year as number) % 100;
      const found = parts.includes(month as number) && parts.includes(date as number);
      hold(
        found && (parts.includes(year as number) || parts.includes(shortYear)),
        () => `${written} is read as ${day}`,
      );
    }
  },
);

const PLACES_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PLACES_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const PLACES_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Control digit of a tax number: the weighed sum, its rest by 11, its last digit (приказ ФНС ЕД-7-14/559, прил. о структуре ИНН). */
const control = (digits: readonly number[], places: readonly number[]): number =>
  (places.reduce((sum, place, i) => sum + place * (digits[i] as number), 0) % 11) % 10;

function rightTaxNumber(random: Random): string {
  const digits = Array.from({ length: random.once(2) ? 9 : 10 }, () => random.below(10));
  if (digits.length === 9) return [...digits, control(digits, PLACES_10)].join('');
  digits.push(control(digits, PLACES_11));
  return [...digits, control(digits, PLACES_12)].join('');
}

/** A right tax number with another last digit is never right. Other digits may agree by chance: 10 and 0 give one control digit. */
export const taxNumbers: Target<string> = {
  name: 'tax-number',
  about: 'tax numbers (ИНН): right ones are known, a changed control digit is refused, junk is refused',
  short: 15_000,
  make: (random) =>
    random.once(2) ? rightTaxNumber(random) : mutateText(rightTaxNumber(random), random, '7827004526'),
  take: (written, random) => {
    const known = isTaxNumber(written);
    presentCode(written);
    if (known) {
      hold(/^\d{10}$|^\d{12}$/.test(written), () => `${JSON.stringify(written)} is a tax number`);
      const last = (Number(written.at(-1)) + random.between(1, 9)) % 10;
      hold(!isTaxNumber(written.slice(0, -1) + String(last)), 'another control digit is refused');
    } else if (/^\d{10}$|^\d{12}$/.test(written) && Number(written) > 0) {
      const digits = [...written].map(Number);
      const right =
        digits.length === 10
          ? control(digits, PLACES_10) === digits[9]
          : control(digits, PLACES_11) === digits[10] && control(digits, PLACES_12) === digits[11];
      hold(!right, () => `${written} is right and was refused`);
    }
  },
};

/** Accounts. */
export const accounts = text(
  'account',
  'account numbers: their currency, whose they are',
  ['40702810900000002851', '4070 2840 9000 0000 2851', 'KZ75125KZT1001300335', 'BY13NBRB3600900000002Z00AB00', '0'],
  (written) => {
    const currency = accountCurrency(written);
    hold(currency === undefined || /^[A-Z]{3}$/.test(currency), () => `${written} is in ${String(currency)}`);
    const owns = new OwnAccounts();
    try {
      owns.add(written);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
    const [own] = owns.all();
    hold(own === undefined ? owns.isEmpty() : owns.find(own) === own && owns.only() === own, 'an account finds itself');
  },
);

/** Contacts: exactly one address comes out, and it can stand in a header. */
export const contacts = text(
  'contacts',
  'e-mail addresses and phone numbers of cards',
  [
    'buh@example.test',
    'a@b.test; c@d.test',
    'Анна <buh@пример.рф>',
    '8 (903) 123-45-67 доб. 5',
    '+7 903 123 45 67, +7 495 1234567',
  ],
  (written) => {
    const [email, phone] = [firstEmail(written), firstPhone(written)];
    hold(email === undefined || (isEmailAddress(email) && !/[\s,;<>"\0-\x1f\x7f]/.test(email)), () => `${email}`);
    hold(phone === undefined || (isPhoneNumber(phone) && /^\+\d{10,15}$/.test(phone)), () => `${phone}`);
  },
);
