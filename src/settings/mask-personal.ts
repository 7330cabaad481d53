const EMAIL = /([\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]*@([\p{L}\p{N}.-]+\.\p{L}{2,})/gu;
const PHONE = /(?<![\p{L}\p{N}])(\+?[78])[ (-]*\d{3}[ )-]*\d{3}[ -]*\d{2}[ -]*(\d{2})(?!\d)/gu;
const ACCOUNT = /(?<!\d)(\d{5})\d{11}(\d{4})(?!\d)/g;
/** Keys of callers, see `access/key-text.ts`. */
const KEY = /sverka_[\w-]{43}(?![\w-])/g;
const CREDENTIALS = /(\/\/[^:/@\s]+):[^@/\s]+@/g;

/**
 * Masks e-mail addresses, phone numbers, 20-digit bank accounts, passwords in URLs and keys of callers (персональные данные) within a text:
 * enough stays to recognise one's own record, not enough to use it.
 */
export const maskPersonal = (text: string): string =>
  text
    .replace(CREDENTIALS, '$1:***@')
    .replace(KEY, 'sverka_***')
    .replace(EMAIL, '$1***@$2')
    .replace(ACCOUNT, '$1***********$2')
    .replace(PHONE, '$1*** ***-**-$2');
