import { freshDatabase, type TestDatabase } from '../../support/postgres.js';

/**
 * What may be there once only, whatever the program does: the last guard against booking or sending twice. Every unique key of the
 * schema is here, with what it holds apart; ids made by ourselves are left out.
 */
const KEYS: Readonly<Record<string, string>> = {
  'activity (command_key)': 'a command that comes again notes nothing more',
  'activity (corrects)': 'a note is corrected by one later note',
  'allocation (reversal_of)': 'an allocation is undone once',
  'api_key (digest)': 'a key opens the door for one caller',
  'api_key (name)': 'a caller has one valid key, or two while one takes over',
  'bank (bank_code)': 'a bank has one code',
  'bank_account (number)': 'an account has one company',
  'command_key (caller, key)': 'what a caller asks for under a key is done once',
  'contact (counterparty_id, kind, value, name)': 'a way to reach a person of a client is kept once',
  'counterparty_account (number, counterparty_id)': 'an account of a client is kept once',
  'counterparty_merge (merged_id)': 'a card is merged into one other',
  'counterparty_merge_move (merge_id, what, row_id)': 'a record is moved once by a merge',
  'counterparty_name (name_key, counterparty_id)': 'a name of a client is kept once',
  'counterparty_word (source, external_id)': 'a card of a source speaks of one counterparty',
  'database_identity (only_row)': 'a database is one database',
  'decision (command_key)': 'a command that comes again decides nothing more',
  'delivery (effect_key)': 'a message is planned once',
  'distinct_pair (one_id, other_id)': 'two cards are told apart once',
  'erased_identity (digest)': 'who was erased is known by one digest',
  'erased_person (counterparty_id)': 'a person is erased once',
  'erasure_salt (only_row)': 'digests of the erased have one salt',
  'exchange_given (source, order_id)': 'how an order was given to 1C is known once',
  'exchange_rate (currency, rate_on)': 'a currency has one rate a day',
  'external_id (source, kind, external_id)': 'what another system calls a thing is one thing here',
  'field_conflict (counterparty_id, field, source, external_id)': 'a card of a source disagrees once on a field',
  'import_file (sha256)': 'a file is imported once',
  'invoice_order (invoice_id)': 'an invoice is issued for one order',
  'ledger_record (source, entity_set, ref)': 'a record of a base is kept once',
  'lesson (decision_id, kind, payer_by, payer_key, rule, wording)': 'a decision teaches a thing once',
  'order_check (order_id)': 'what is found of an order is kept once',
  'organization (tax_number)': 'a company of ours is kept once',
  'original_chunk (import_id, seq)': 'the bytes of a file are kept once',
  'outbox (subject, sequence)': 'a change is told once',
  'payment (account_id, line_key)': 'a line of a statement is booked once',
  'payment_link (earlier_id)': 'a payment is given back once, and is one side of one transfer',
  'payment_link (later_id)': 'a payment gives back one other, and is one side of one transfer',
  'queue_claim (subscriber)': 'a subscriber has one consumer with events in hand',
  'queue_message (subscriber, seq)': 'an event waits once for a subscriber',
  'registry_answer (source, tax_number)': 'a registry is asked for a counterparty once at a time',
  'registry_limit (source)': 'the allowance of a provider is counted once for all processes',
  'restore_mark (standing)': 'one restore at a time holds messages back',
  'risk_signal (tax_number, code, source)': 'a signal of a registry stands once',
  'rules_version (hash)': 'rules that decisions were made by are kept once',
  'schedule_slot (schedule, slot)': 'a scheduled run happens once',
  'subscriber (name)': 'a subscriber is registered once',
  'sync_set (source, entity_set)': 'how far a set was read is known once',
  'sync_source (source)': 'how a source stands is known once',
  'written_document (source, kind, subject_id)': 'a thing of ours is written into a base once',
};

interface Column {
  readonly name: string;
  readonly type: string;
}

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  // Rows are made up here: what they refer to and what they may say is another guard's business.
  await database.store.query(`do $$ declare c record; begin
    for c in select conrelid::regclass as tab, conname from pg_constraint
             where connamespace = 'public'::regnamespace and contype in ('c', 'f')
    loop execute format('alter table %s drop constraint %I', c.tab, c.conname); end loop; end $$`);
});
afterAll(() => database.drop());

/** Unique keys of our tables, but for ids and running numbers that we make ourselves. */
const keysOfSchema = async (): Promise<{ key: string; table: string; columns: string[] }[]> =>
  database.store.query(
    `select t.relname || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as key, t.relname as table,
            array_agg(a.attname::text order by k.place) as columns
     from pg_index i join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
     cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
     join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
     where i.indisunique and t.relname <> 'migrations'
     group by i.indexrelid, t.relname having array_agg(a.attname::text) not in ('{id}', '{seq}')
     order by 1`,
  );

const columnsOf = (table: string): Promise<Column[]> =>
  database.store.query<Column>(
    `select attname::text as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );

/** A value of a column, another one for each number. */
function valueOf({ type }: Column, n: number): unknown {
  if (type.endsWith('[]')) return [];
  if (type === 'uuid') return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  if (/int|numeric|double/.test(type)) return n;
  if (type === 'boolean') return n === 1;
  if (type === 'date' || type.startsWith('timestamp')) return `2026-01-${String(n).padStart(2, '0')}`;
  if (type === 'jsonb') return '{}';
  if (type === 'bytea') return Buffer.of(n);
  return String(n);
}

async function insert(table: string, columns: readonly Column[], numberOf: (column: string) => number): Promise<void> {
  await database.store.query(
    `insert into ${table} (${columns.map((each) => each.name).join(', ')}) overriding system value
     values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    columns.map((each) => valueOf(each, numberOf(each.name))),
  );
}

test('the business keys are these', async () => {
  expect((await keysOfSchema()).map((each) => each.key)).toEqual(Object.keys(KEYS));
});

test.each(Object.entries(KEYS))('%s: %s', async (key) => {
  const [, table = '', list = ''] = /^(\w+) \((.*)\)$/.exec(key) ?? [];
  const own = list.split(', ');
  const columns = await columnsOf(table);
  // Keys that hold for some rows only ask for a flag that is set.
  const flags = new Set(columns.filter((each) => each.type === 'boolean').map((each) => each.name));
  await database.store.query(`delete from ${table}`);
  await insert(table, columns, () => 1);
  const twice = insert(table, columns, (column) => (own.includes(column) || flags.has(column) ? 1 : 2));
  await expect(twice).rejects.toMatchObject({ code: '23505', driverError: { detail: expect.stringContaining(list) } });
  await insert(table, columns, () => 2);
  await database.store.query(`delete from ${table}`);
});
