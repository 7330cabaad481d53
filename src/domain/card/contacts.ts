import { firstEmail, firstPhone } from '../notifications/address.js';
import type { ContactRow, CounterpartyRow } from '../register/register-rows.js';

/** One field of 1C often holds several numbers or addresses. */
const parts = (text: string): string[] => text.split(/[;,\r\n]+/).map((each) => each.trim());

const EMAIL_PARTS = (text: string): string[] => parts(text).flatMap((each) => firstEmail(each)?.toLowerCase() ?? []);
const PHONE_PARTS = (text: string): string[] => parts(text).flatMap((each) => firstPhone(each) ?? []);

/** The values of one contact in the form in which they are kept: phones in E.164, addresses of mail in small letters; others as written. */
export function contactValues(kind: string, value: string): string[] {
  const found = kind === 'phone' ? PHONE_PARTS(value) : kind === 'email' ? EMAIL_PARTS(value) : [];
  return found.length > 0 ? found : [value.trim()].filter(Boolean);
}

/**
 * Every way to reach a counterparty that a row names (контактная информация), each once: those of its persons, and those that stand in the
 * card itself unless somebody's they are.
 */
export function contactsOf(row: Pick<CounterpartyRow, 'contacts' | 'email' | 'phone'>): Required<ContactRow>[] {
  const found = new Map<string, Required<ContactRow>>();
  const known = new Set<string>();
  const add = (kind: string, value: string, name: string, role: string): void => {
    found.set(JSON.stringify([kind, value, name]), { kind, value, name, role });
    known.add(JSON.stringify([kind, value]));
  };
  for (const { kind, value, name, role = '' } of row.contacts)
    for (const each of contactValues(kind, value)) add(kind, each, name.trim(), role.trim());
  const own = [
    ...EMAIL_PARTS(row.email).map((value) => ['email', value] as const),
    ...PHONE_PARTS(row.phone).map((value) => ['phone', value] as const),
  ];
  for (const [kind, value] of own) if (!known.has(JSON.stringify([kind, value]))) add(kind, value, '', '');
  return [...found.values()];
}
