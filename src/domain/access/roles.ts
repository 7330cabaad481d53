import type { Scope } from './scopes.js';

/**
 * What people of a company do (роли): администратор, бухгалтер, продажи, маркетинг, читатель. A key with a role has these rights, and
 * sees of the answers what the policy of fields leaves to the role: {@link FIELD_DEFAULTS}.
 */
export const ROLES = {
  administrator: ['administer'],
  accountant: ['read', 'decide', 'import', 'operate'],
  sales: ['read-parties', 'read-documents', 'read-money'],
  marketing: ['read-parties'],
  reader: ['read-parties', 'read-documents', 'read-money'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

/** The name of a role. */
export type Role = keyof typeof ROLES;

/** Every role, the most powerful first. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];

/** The rights of a role; none of one that this version does not know. */
export const scopesOfRole = (role: string): readonly Scope[] =>
  ROLE_NAMES.some((each) => each === role) ? ROLES[role as Role] : [];
