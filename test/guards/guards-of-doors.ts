import type { Guard } from './guard.js';

/** The schema, the home and what comes from outside. */
export const GUARDS_OF_DOORS: readonly Guard[] = [
  {
    name: 'schema version',
    without: 'an old program writes into a database that a newer one has changed',
    patches: [
      {
        file: 'src/store/data-source.ts',
        find: 'if (unknown) throw',
        replace: 'if (unknown && unknown.name === "") throw',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'store/schema' },
  },
  {
    name: 'migration lock',
    without: 'two processes that start at once migrate at once',
    patches: [
      {
        file: 'src/store/data-source.ts',
        find: `await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);`,
        replace: `await runner.query('select $1::int', [MIGRATION_LOCK]);`,
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
        find: 'return won.length > 0;',
        replace: 'return won.length >= 0;',
      },
    ],
    noticedBy: { project: 'faults', pattern: 'faults' },
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
        replace: 'return name.length > 0 ||',
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
        find: 'renderLimit: 5_000, memoryLimit: 1_000_000',
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
];
