/**
 * Currency by digits 6-8 of a 20-digit account: the bank's three-digit code (ОКВ, ISO 4217 numeric), where 810 is the rouble
 * within Russia and 643 its international code. The format has no currency field.
 */
const BY_DIGITS: Readonly<Record<string, string>> = {
  '810': 'RUB',
  '643': 'RUB',
  '840': 'USD',
  '978': 'EUR',
  '156': 'CNY',
  '933': 'BYN',
  '398': 'KZT',
  '826': 'GBP',
  '756': 'CHF',
  '392': 'JPY',
  '344': 'HKD',
  '784': 'AED',
  '949': 'TRY',
  '356': 'INR',
  '051': 'AMD',
  '944': 'AZN',
  '981': 'GEL',
  '417': 'KGS',
  '972': 'TJS',
  '860': 'UZS',
  '498': 'MDL',
};

/** Banks of these countries write IBANs; the account of a company there is nearly always in its own currency. */
const BY_COUNTRY: Readonly<Record<string, string>> = { KZ: 'KZT', BY: 'BYN' };

/** Currency that an account tells, `undefined` when it tells none (short, masked, unknown code). */
export function accountCurrency(account: string): string | undefined {
  if (account.length !== 20) return undefined;
  return BY_DIGITS[account.slice(5, 8)] ?? BY_COUNTRY[account.slice(0, 2).toUpperCase()];
}
