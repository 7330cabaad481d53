/** Local part as people and 1C write it. A quoted local part is refused: it has misrouted mail (GHSA-mm7p-fcc7-pg87). */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** Labels of letters of any script (`пример.рф`), digits and hyphens inside. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])$/u;

/** Whether the text is exactly one e-mail address, bare, without a name, blanks or comments (RFC 5321: 64 + 1 + 255). */
export function isEmailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  return at > 0 && local.length <= 64 && LOCAL.test(local) && DOMAIN.test(text.slice(at + 1));
}

/** Whether the text is exactly one phone number in international form: `+` and 10 to 15 digits (E.164). */
export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{9,14}$/.test(text);

/** Cards in 1C often hold several addresses in one field: the first usable one is the client's. */
const parts = (text: string): string[] => text.split(/[;,\r\n]+/);

/** The first e-mail address in a contact field (`a@x.ru; b@x.ru`, `Бухгалтерия <a@x.ru>`); `undefined` when there is none. */
export function firstEmail(text: string): string | undefined {
  return parts(text)
    .map((part) => (/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part).trim())
    .find(isEmailAddress);
}

/** The first phone number in a contact field as `+` and digits: `8 (903) 123-45-67` gives `+79031234567`; `undefined` when none. */
export function firstPhone(text: string): string | undefined {
  return parts(text)
    .map(internationalForm)
    .find((phone) => phone !== undefined);
}

/** A Russian number is written with 8, with 7, with +7 or without any of these: country code 7 and 10 digits after it, 8 inside the country. */
function internationalForm(text: string): string | undefined {
  const written = text.trim().replace(/\s*(?:доб|ext)\b.*$|\s*доб.*$/iu, '');
  if (!/^\+?[\d\s().\u00a0-]+$/.test(written)) return undefined;
  const digits = written.replace(/\D/g, '');
  const russian = /^(?:8|7)?(\d{10})$/.exec(digits);
  const phone = written.startsWith('+') ? `+${digits}` : russian ? `+7${russian[1]}` : `+${digits}`;
  return isPhoneNumber(phone) ? phone : undefined;
}
