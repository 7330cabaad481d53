import type { Guard } from './guard.js';

/** The schema, the home and what comes from outside. */
export const GUARDS_OF_DOORS: readonly Guard[] = [
  {
    name: 'schema version',
    without: 'an old program writes into a database that a newer one has changed',
    patches: [
      {
        file: 'src/store/migrate.ts',
        find: 'if (stranger !== undefined) throw',
        replace: `if (stranger === '') throw`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'store/schema' },
  },
  {
    name: 'migration lock',
    without: 'two processes that start at once migrate at once',
    patches: [
      {
        file: 'src/store/migrate.ts',
        find: `'select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]`,
        replace: `'select $1::int', [MIGRATION_LOCK]`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'store/schema' },
  },
  {
    name: 'a schedule’s slot',
    without: 'two daemons run one schedule twice',
    patches: [
      {
        file: 'src/store/writers/schedule-slots.ts',
        find: 'if (won.length === 0) return false;',
        replace: 'if (won.length < 0) return false;',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'store/schedule-slots' },
  },
  {
    name: 'private addresses',
    without: 'a provider’s address leads into our own network',
    patches: [
      {
        file: 'src/connectors/private-address.ts',
        find: 'return blocked[family].check(address, family);',
        replace: `return blocked[family].check(address, family) && address === '';`,
      },
    ],
    noticedBy: { project: 'unit', pattern: 'connectors/private-address' },
  },
  {
    name: 'Host',
    without: 'a foreign page whose name was made to lead here reads the books (DNS rebinding)',
    patches: [
      {
        file: 'src/console/gate/loopback.ts',
        find: 'return LOCAL_NAMES.has(name.toLowerCase()) ||',
        replace: 'return !LOCAL_NAMES.has(name) ||',
      },
    ],
    noticedBy: { project: 'unit', pattern: 'console/gate' },
  },
  {
    name: 'Origin',
    without: 'a foreign page decides on payments with the browser of an accountant',
    patches: [
      {
        file: 'src/console/gate/loopback.ts',
        find: `from !== '' && from === own`,
        replace: `from !== '' && own !== ''`,
      },
    ],
    noticedBy: { project: 'unit', pattern: 'console/gate' },
  },
  {
    name: 'personal data is masked',
    without: 'phones and accounts of people stand in the log',
    patches: [
      {
        file: 'src/settings/mask-personal.ts',
        find: `.replace(PHONE, '$1*** ***-**-$2')`,
        replace: `.replace(PHONE, '$&')`,
      },
    ],
    noticedBy: { project: 'unit', pattern: 'settings/mask-personal' },
  },
  {
    name: 'a template’s limits',
    without: 'a template that counts to a hundred million stops the worker',
    patches: [
      {
        file: 'src/notifications/render-template.ts',
        find: 'renderLimit: 800, memoryLimit: 1_000_000',
        replace: 'renderLimit: 500_000, memoryLimit: 1_000_000_000_000',
      },
    ],
    noticedBy: { project: 'unit', pattern: 'notifications/render-template' },
  },
  {
    name: 'own properties only',
    without: 'a template reaches the program behind its data',
    patches: [
      {
        file: 'src/notifications/render-template.ts',
        find: 'ownPropertyOnly: true',
        replace: 'ownPropertyOnly: false',
      },
    ],
    noticedBy: { project: 'unit', pattern: 'notifications/render-template' },
  },
  {
    name: 'lock of the home',
    without: 'two processes start a database server on one folder',
    patches: [
      {
        file: 'src/store/embedded/home-lock.ts',
        find: 'if (!(await isHeld(top.owner))) {',
        replace: 'if (!(await isHeld(top.owner)) || top.owner !== undefined) {',
      },
    ],
    noticedBy: { project: 'unit', pattern: 'embedded/home-lock' },
  },
  {
    name: 'scope of a key',
    without: 'a key that may only read decides on payments',
    patches: [
      {
        file: 'src/console/gate/gate.ts',
        find: 'if (covers(caller.scopes, needed)) return holdToCompanies(caller, request);',
        replace: 'if (covers(caller.scopes, needed) || path !== "") return holdToCompanies(caller, request);',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/permissions' },
  },
  {
    name: 'companies of a key',
    without: 'a key of one company reads what speaks of all of them',
    patches: [
      {
        file: 'src/console/gate/gate.ts',
        find: 'if (organizations && !isLimitable(',
        replace: 'if (organizations && false && !isLimitable(',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/roles' },
  },
  {
    name: 'fields of a role',
    without: 'a reader sees phone numbers and accounts of people',
    patches: [
      {
        file: 'src/console/sight/sight.interceptor.ts',
        find: "caller?.role && caller.role !== 'administrator'",
        replace: "caller?.role && caller.role !== 'administrator' && caller.id === ''",
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/roles' },
  },
  {
    name: 'a command carried out',
    without: 'a command whose answer was lost in a crash is done twice',
    patches: [
      {
        file: 'src/store/store.ts',
        find: '      await noteCarriedOut(tx);\n',
        replace: '      void noteCarriedOut;\n',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/commands' },
  },
  {
    name: 'version that was seen',
    without: 'two people decide on one payment, and neither saw what the other did',
    patches: [
      {
        file: 'src/matching/decide-by-hand.ts',
        find: 'if (by.expected && !by.expected.includes(String(found.version)))',
        replace: "if (by.expected && !by.expected.includes(String(found.version)) && found.id === '')",
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/tags' },
  },
  {
    name: 'a revoked key',
    without: 'whoever lost a key cannot take it back',
    patches: [
      {
        file: 'src/access/recognise-caller.ts',
        find: `if (known.status === 'revoked') return`,
        replace: `if (known.status === undefined) return`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'console/(permissions|keys)' },
  },
];
