/** Whether the text is a registration reason code (КПП): four digits, two digits or Latin capitals, three digits. */
export const isReasonCode = (text: string): boolean => /^\d{4}[\dA-Z]{2}\d{3}$/.test(text) && !/^0+$/.test(text);

/** The remainder of a number that is longer than an exact float. */
const remainder = (digits: string, by: number): number => Number(BigInt(digits) % BigInt(by));

/**
 * Whether the text is a state registration number: ОГРН of 13 digits, ОГРНИП of 15. The last digit is the last one of the remainder of the
 * others by 11, or by 13 (приказ Минфина 116н).
 */
export function isRegistrationNumber(text: string): boolean {
  if (!/^(\d{13}|\d{15})$/.test(text) || /^0/.test(text)) return false;
  const by = text.length === 13 ? 11 : 13;
  return remainder(text.slice(0, -1), by) % 10 === Number(text.at(-1));
}

/** Whether the text is a bank code (БИК) of Russia: nine digits, the first two of the country, 04, or 00 to 02 of the treasury. */
export const isBankCode = (text: string): boolean => /^(04|0[0-2])\d{7}$/.test(text);

const WEIGHTS = [7, 1, 3];

/** Sum of digits by the weights 7, 1, 3, of which only the last digits of the products count. */
const weighed = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => sum + ((Number(digit) * (WEIGHTS[i % 3] as number)) % 10), 0);

/**
 * Whether an account of twenty digits belongs to the bank (Банк России, порядок расчёта контрольного ключа, 08.09.1997 № 515): the last three
 * digits of the bank code, or for accounts at the Bank of Russia a zero with its fifth and sixth digit, go before the account.
 */
export function isAccountOf(account: string, bankCode: string): boolean {
  if (!/^\d{20}$/.test(account) || !/^\d{9}$/.test(bankCode)) return false;
  const tail = bankCode.slice(6);
  const before = /^00[012]$/.test(tail) ? `0${bankCode.slice(4, 6)}` : tail;
  return weighed(before + account) % 10 === 0;
}
