/**
 * Requisites (реквизиты) with right control digits that nobody has: tax numbers of inspections that do not exist (xx99), a bank
 * code of a region that does not exist (0499).
 */

const weigh = (digits: string, weights: readonly number[]): number =>
  (weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11) % 10;

const LEGAL = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSONAL_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const PERSONAL_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** ИНН from its digits without control digits: 9 of a legal entity, 10 of a sole proprietor or person. */
export function taxNumber(body: string): string {
  if (body.length === 9) return `${body}${weigh(body, LEGAL)}`;
  const eleven = `${body}${weigh(body, PERSONAL_11)}`;
  return `${eleven}${weigh(eleven, PERSONAL_12)}`;
}

/** A bank (банк). */
export interface Bank {
  readonly name: string;
  readonly city: string;
  /** БИК. */
  readonly code: string;
  /** Корреспондентский счёт. */
  readonly correspondent: string;
}

const KEY_WEIGHTS = [7, 1, 3];

/**
 * The account with its key (ключ, the 9th digit), from the account with 0 in its place: the last digits of the weighted digits of a
 * three-digit prefix and the account must add up to a multiple of ten (Bank of Russia, 515 of 08.09.1997).
 */
function withKey(prefix: string, account: string): string {
  const sum = [...(prefix + account)].reduce(
    (total, digit, i) => total + ((Number(digit) * (KEY_WEIGHTS[i % 3] as number)) % 10),
    0,
  );
  return `${account.slice(0, 8)}${(sum * 3) % 10}${account.slice(9)}`;
}

/** A rouble account in a bank: the key is made with the last three digits of its code. */
export const accountIn = (bank: Bank, balance: string, serial: string): string =>
  withKey(bank.code.slice(6), `${balance}8100${serial.padStart(11, '0')}`);

/** A bank by its three digits. Its correspondent account has the key of the central bank's branch: 0 and digits 5 and 6 of the code. */
export function bank(name: string, city: string, digits: string): Bank {
  const code = `049900${digits}`;
  return { name, city, code, correspondent: withKey(`0${code.slice(4, 6)}`, `301018100${'00000000'}${digits}`) };
}
