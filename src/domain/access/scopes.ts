/**
 * What a caller of the HTTP interface may do (права ключа). Few and coarse, by what can go wrong: reading, deciding, bringing files,
 * running the machine. `read` holds every `read-…`; `administer` holds all the others: whoever makes keys could give himself any of
 * them. A role (accountant, sales, …) is a set of these: {@link ROLES}.
 */
export const SCOPES = {
  'read-parties': 'our own companies and clients',
  'read-documents': 'invoices, orders, agreements',
  'read-money': 'payments, allocations, debts',
  read: 'lists and documents: all of the above, deliveries, events, imported files, what was set aside',
  decide: "a person's decisions on payments and deliveries",
  import: 'uploads of statements and registers',
  operate: 'runs of matching, offering again what was set aside',
  observe: 'figures for monitoring',
  administer: 'keys, and everything else',
} as const;

/** One right of a key. */
export type Scope = keyof typeof SCOPES;

/** Every scope, the least dangerous first. */
export const SCOPE_NAMES = Object.keys(SCOPES) as readonly Scope[];

/** Whether the rights of a caller are enough for what needs `needed`. */
export const covers = (granted: readonly Scope[], needed: Scope): boolean =>
  granted.includes(needed) ||
  granted.includes('administer') ||
  (needed.startsWith('read-') && granted.includes('read'));
