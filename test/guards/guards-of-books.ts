import type { Guard } from './guard.js';

const KEYS = { project: 'integration', pattern: 'store/business-keys' } as const;
const DECISIONS = { project: 'integration', pattern: 'matching/(hard-)?decisions' } as const;
const BOOKS = 'src/store/migrations/spine/books.ts';

/** Statements, payments, invoices and decisions: nothing lost, nothing booked twice. */
export const GUARDS_OF_BOOKS: readonly Guard[] = [
  {
    name: 'unique line of a statement',
    without: 'a line that comes in two files is booked twice',
    patches: [
      { file: BOOKS, find: '  unique (account_id, line_key)\n', replace: '  check (true)\n' },
      {
        file: 'src/store/writers/payment-writer.ts',
        find: 'on conflict (account_id, line_key) do nothing',
        replace: '',
      },
    ],
    noticedBy: { project: 'integration', pattern: 'intake/statements' },
  },
  {
    name: 'occurrence number',
    without: 'of two honest equal payments of one day one is lost',
    patches: [
      {
        file: 'src/store/writers/statement-stage.ts',
        find: `coalesce(alike.occurrence, 1) as line_key`,
        replace: `1 as line_key`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'intake/statements' },
  },
  {
    name: 'unique file',
    without: 'two processes with the same bytes keep the file twice',
    patches: [
      { file: BOOKS, find: 'sha256 text not null unique', replace: 'sha256 text not null' },
      {
        file: 'src/store/writers/import-writer.ts',
        find: 'on conflict (sha256) do update set name = import_file.name returning id',
        replace: 'returning id',
      },
    ],
    noticedBy: KEYS,
  },
  {
    name: 'bytes of a file are what was looked up',
    without: 'a file that is replaced while it is read is kept under another one’s name',
    patches: [
      {
        file: 'src/store/writers/import-writer.ts',
        find: `if (hash.digest('hex') !== sha256)`,
        replace: `if (hash.digest('hex') === '')`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'intake/inbox' },
  },
  {
    name: 'end of the file',
    without: 'a statement that was cut off in the middle is taken for a whole one',
    patches: [
      {
        file: 'src/formats/client-bank/grammar.ts',
        find: `if (this.part !== 'end') throw`,
        replace: `if (this.part === undefined) throw`,
      },
    ],
    noticedBy: { project: 'golden', pattern: 'golden/statements' },
  },
  {
    name: 'balances prove a statement',
    without: 'a statement with a missing line may say that other lines are gone',
    patches: [
      {
        file: 'src/formats/day-proof.ts',
        find: `state: difference === 0n ? 'proved' : 'broken'`,
        replace: `state: 'proved'`,
      },
    ],
    noticedBy: { project: 'unit', pattern: 'formats/day-proof' },
  },
  {
    name: 'only a later statement withdraws',
    without: 'an old statement that is read late takes new lines back',
    patches: [
      {
        file: 'src/store/writers/withdrawn-lines.ts',
        find: `        and not \${later('s', 'other')})`,
        replace: `        and false)`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'intake/revisions' },
  },
  {
    name: 'an allocated line is not withdrawn',
    without: 'money under an allocation disappears',
    patches: [
      {
        file: 'src/store/writers/withdrawn-lines.ts',
        find: `where id in (select id from vanished_line) and allocated = 0 returning id`,
        replace: `where id in (select id from vanished_line) returning id`,
      },
    ],
    noticedBy: { project: 'integration', pattern: 'intake/revisions' },
  },
  {
    name: 'unique command',
    without: 'a command that is repeated after a lost answer is carried out twice',
    patches: [{ file: BOOKS, find: 'command_key text unique', replace: 'command_key text' }],
    noticedBy: KEYS,
  },
  {
    name: 'unique reversal',
    without: 'an allocation is undone twice, and the invoice owes more than it ever did',
    patches: [{ file: BOOKS, find: 'reversal_of uuid unique references', replace: 'reversal_of uuid references' }],
    noticedBy: KEYS,
  },
  {
    name: 'no more than the payment',
    without: 'more is allocated than was paid',
    patches: [
      {
        file: 'src/store/writers/decision-check.ts',
        find: 'if (payment.allocated - back + given > payment.amount)',
        replace: 'if (payment.amount < 0n)',
      },
    ],
    noticedBy: DECISIONS,
  },
  {
    name: 'no more than the invoice',
    without: 'more is allocated to an invoice than it asks for',
    patches: [
      {
        file: 'src/store/writers/decision-check.ts',
        find: 'if (invoice.allocated + (spent.get(invoice.id) ?? 0n) + each.amount > invoice.amount)',
        replace: 'if (invoice.amount < 0n)',
      },
      {
        file: 'src/store/writers/invoice-settlement.ts',
        find: '!record.cancelled && record.allocated + delta <= record.amount',
        replace: '!record.cancelled',
      },
    ],
    noticedBy: DECISIONS,
  },
  {
    name: 'own company only',
    without: 'the money of one company settles an invoice of another',
    patches: [
      {
        file: 'src/store/writers/decision-check.ts',
        find: 'if (invoice.organization_id !== payment.organization_id)',
        replace: 'if (invoice.organization_id === undefined)',
      },
    ],
    noticedBy: DECISIONS,
  },
  {
    name: 'own currency only',
    without: 'dollars settle roubles one to one',
    patches: [
      {
        file: 'src/store/writers/decision-check.ts',
        find: 'if (invoice.currency !== payment.currency)',
        replace: 'if (invoice.currency === undefined)',
      },
    ],
    noticedBy: DECISIONS,
  },
  {
    name: 'invoices are locked before they are settled',
    without: 'two people at once allocate more to an invoice than it asks for',
    patches: [
      { file: 'src/store/writers/invoice-record.ts', find: 'order by i.id for update of i', replace: 'order by i.id' },
    ],
    noticedBy: { project: 'faults', pattern: 'faults/hands' },
  },
  {
    name: 'a person’s word stands',
    without: 'the matcher settles again what a person has undone',
    patches: [
      {
        file: 'src/domain/matching/decide.ts',
        find: `!payment.reversedByPerson || !suggests`,
        replace: `Boolean(payment) || !suggests`,
      },
    ],
    noticedBy: DECISIONS,
  },
];
