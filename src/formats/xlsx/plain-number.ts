/** Digits that a double carries for certain; a spreadsheet shows no more and calculates with noise behind them. */
const SURE_DIGITS = 15;

const NUMBER = /^([+-]?)(\d{1,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Half up on a string of digits: `1234567890123456` to 15 digits, and what power of ten they stand at. */
function rounded(digits: string, power: number): [digits: string, power: number] {
  if (digits.length <= SURE_DIGITS) return [digits, power];
  const dropped = digits.length - SURE_DIGITS;
  const up = digits.charCodeAt(SURE_DIGITS) >= 0x35 ? 1n : 0n;
  return [String(BigInt(digits.slice(0, SURE_DIGITS)) + up), power + dropped];
}

/** `digits` times ten to the `power` as a plain decimal without needless zeros. */
function plainDecimal(digits: string, power: number): string {
  if (power >= 0) return digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  const fraction = padded.slice(power).replace(/0+$/, '');
  return padded.slice(0, power) + (fraction === '' ? '' : `.${fraction}`);
}

/**
 * A number of a spreadsheet as people see it (число ячейки): `1234.5600000000001` is `1234.56`, `1.2E+3` is `1200`. By digits, never by
 * floating point, so that kopecks stay kopecks.
 *
 * @returns the plain decimal; `undefined` for what is no number
 */
export function plainNumber(text: string): string | undefined {
  const match = NUMBER.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const [digits, power] = rounded((whole + fraction).replace(/^0+(?=\d)/, ''), Number(exponent) - fraction.length);
  if (/^0*$/.test(digits)) return '0';
  const plain = plainDecimal(digits, power);
  return (sign === '-' ? '-' : '') + plain;
}

/** Whether a number is so large that a spreadsheet has lost its last digits: an account or a reference typed as a number. */
export const hasLostDigits = (plain: string): boolean => plain.replace(/^-|\..*$/g, '').length > SURE_DIGITS;
