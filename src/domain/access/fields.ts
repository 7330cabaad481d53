import type { Role } from './roles.js';

/** Classes of fields that not everybody sees (виды полей), each with what belongs to it. */
export const FIELD_CLASSES = {
  contacts: 'e-mail addresses, phone numbers, messengers, delivery addresses',
  names: 'names; masked, that of a company stays and that of a person becomes initials',
  taxNumbers: 'tax numbers (ИНН); masked, that of a company stays and that of a person is hidden',
  accounts: 'numbers of bank accounts',
  originals: 'documents of banks as they stand; masked, nothing of them',
  texts: 'free texts of banks, letters and people; masked, addresses, phones and accounts in them are hidden',
  money: 'sums and debts',
} as const;

/** A class of fields. */
export type FieldClass = keyof typeof FIELD_CLASSES;

/** Every class of fields. */
export const FIELD_CLASS_NAMES = Object.keys(FIELD_CLASSES) as readonly FieldClass[];

/** How a role sees a class of fields: as it is; so that one recognises it but cannot use it; not at all. */
export type Sight = 'shown' | 'masked' | 'absent';

/** What a role sees. */
export type FieldPolicy = Readonly<Record<FieldClass, Sight>>;

/** Roles whose sight is a matter of configuration: an administrator sees everything. */
export type LimitedRole = Exclude<Role, 'administrator'>;

const ALL: FieldPolicy = {
  contacts: 'shown',
  names: 'shown',
  taxNumbers: 'shown',
  accounts: 'shown',
  originals: 'shown',
  texts: 'shown',
  money: 'shown',
};

/** What the roles see unless the configuration says otherwise: as much as the work needs (152-ФЗ, статья 5, часть 5). */
export const FIELD_DEFAULTS: Readonly<Record<LimitedRole, FieldPolicy>> = {
  accountant: ALL,
  sales: { ...ALL, accounts: 'absent', originals: 'absent', texts: 'masked' },
  marketing: { ...ALL, accounts: 'absent', originals: 'absent', texts: 'absent', money: 'absent' },
  reader: {
    contacts: 'masked',
    names: 'masked',
    taxNumbers: 'masked',
    accounts: 'masked',
    originals: 'absent',
    texts: 'absent',
    money: 'shown',
  },
};
