import type { Store } from '../../src/store/store.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';

/** Books of a made-up company, how large. */
export interface MadeBooks {
  /** Open invoices; a client has {@link PER_CLIENT} of them. */
  readonly invoices: number;
  /** Incoming payments that nobody has matched yet, spread evenly over the clients and over 20 days. */
  readonly payments: number;
}

/** Open invoices of one client. */
export const PER_CLIENT = 20;

/** What a payment is like, by its number modulo 20. */
const SHARES = `
  case
    when p.n % 20 < 13 then 'one'
    when p.n % 20 < 15 then 'two'
    when p.n % 20 = 15 then 'part'
    when p.n % 20 = 16 then 'more'
    when p.n % 20 = 17 then 'sum alone'
    when p.n % 20 = 18 then 'nothing'
    else 'other money'
  end`;

const ROUBLES = (minor: string): string =>
  `to_char(${minor} / 100, 'FM9999999990') || '-' || to_char(${minor} % 100, 'FM00')`;
const DAY = (day: string): string => `to_char(${day}, 'DD.MM.YYYY')`;

/**
 * Steps in SQL; $clients, $invoices and $payments stand for their numbers. Ids are hashes, so the same books have the same ids, in
 * no order, as in books that have grown over years. Every invoice has a sum of its own.
 */
const STEPS: readonly string[] = [
  `insert into organization (id, name, tax_number) values (md5('o')::uuid, 'ООО "Меркурий Снаб"', '7725002343')`,
  `insert into bank_account (id, organization_id, number, currency) values (md5('a')::uuid, md5('o')::uuid, '40702810900000002851', 'RUB')`,
  `insert into import_file (id, sha256, name, size, kind, format, encoding, entries, added, refused, warnings)
   values (md5('f')::uuid, 'made', 'made', 0, 'statement', 'made', 'utf-8', 0, 0, '[]', '[]')`,
  `insert into statement (id, import_id, account_id, organization_id, proof) values (md5('s')::uuid, md5('f')::uuid, md5('a')::uuid, md5('o')::uuid, 'unproved')`,
  `insert into client (id, name)
   select md5('c' || n)::uuid, 'ООО "Торговый дом ' || n || '"' from generate_series(1, $clients) n`,
  `insert into counterparty (id, client_id, kind, name, tax_number)
   select md5('c' || n)::uuid, md5('c' || n)::uuid, 'legal', 'ООО "Торговый дом ' || n || '"', '77' || to_char(n, 'FM00000000') from generate_series(1, $clients) n`,
  `insert into counterparty_account (counterparty_id, number)
   select md5('c' || n)::uuid, '4070281090000' || to_char(n, 'FM0000000') from generate_series(1, $clients) n`,
  `insert into counterparty_name (counterparty_id, name_key)
   select md5('c' || n)::uuid, 'ТОРГОВЫЙ ДОМ ' || n from generate_series(1, $clients) n`,
  `insert into agreement (id, organization_id, counterparty_id, number, number_key)
   select md5('g' || n)::uuid, md5('o')::uuid, md5('c' || n)::uuid, n || '/П', n || '-П' from generate_series(1, $clients) n`,
  `insert into invoice (id, organization_id, counterparty_id, agreement_id, number, number_key, number_core, issued_on, due_on, amount, currency, vat, status)
   select md5('i' || n)::uuid, md5('o')::uuid, md5('c' || c)::uuid, md5('g' || c)::uuid, 'УТ-' || to_char(n, 'FM00000000'), 'УТ-' || n, n::text,
          date '2026-01-01' + (n % 90), date '2099-01-01', 100000 + n * 7::bigint, 'RUB', 0, 'open'
   from generate_series(1, $invoices) n, lateral (select n % $clients + 1 as c) as owner`,
  // The k-th payment of a client is of its k-th invoices, the oldest first; clients take turns, all over the directory.
  `with p as (
     select n, (n * 7919::bigint % $clients)::int + 1 as c, n / $clients as k from generate_series(0, $payments - 1) n),
   drawn as (
     select p.*, ${SHARES} as what, i.number as number, i.issued_on as issued, i.amount as sum, j.number as number2, j.amount as sum2
     from p
     join lateral (select case when p.c = 1 then $clients else p.c - 1 end + $clients * (2 * p.k % ${PER_CLIENT}) as first) f on true
     join invoice i on i.id = md5('i' || f.first)::uuid
     left join invoice j on j.id = md5('i' || (f.first + $clients))::uuid),
   worded as (
     select *, case what when 'one' then sum when 'two' then sum + coalesce(sum2, 0) when 'part' then sum / 2 when 'more' then sum + 1000
                         when 'sum alone' then sum else 777 + n end as paid,
       case what
         when 'one' then 'Оплата по счету № ' || number || ' от ' || ${DAY('issued')} || ' за товар. В том числе НДС 22% - ' || ${ROUBLES('(sum * 22 / 122)')}
         when 'two' then 'Оплата по счетам № ' || number || coalesce(', ' || number2, '') || ' за стройматериалы. НДС не облагается'
         when 'part' then 'Частичная оплата по счету № ' || number || ' от ' || ${DAY('issued')} || ' за услуги связи. Без НДС'
         when 'more' then 'Предоплата по сч. ' || ltrim(substr(number, 4), '0') || ' от ' || ${DAY('issued')} || ' за запчасти. Без налога (НДС)'
         when 'sum alone' then 'Оплата по договору № ' || c || '/П за мебель. В т.ч. НДС (22%) ' || ${ROUBLES('(sum * 22 / 122)')}
         when 'nothing' then 'Оплата за транспортные услуги. НДС не облагается.'
         else 'Возврат займа по договору б/н. НДС не облагается' end as purpose
     from drawn)
   insert into payment (id, organization_id, account_id, statement_id, line_no, line_key, direction, kind, number, document_on, posted_on, amount, currency,
     payer_name, payer_tax_number, payer_reason_code, payer_account, payer_bank_code, payer_bank_name,
     payee_name, payee_tax_number, payee_reason_code, payee_account, payee_bank_code, payee_bank_name, purpose, raw)
   select md5('p' || n)::uuid, md5('o')::uuid, md5('a')::uuid, md5('s')::uuid, n, n::text, 'in', 'payment-order', (n + 1)::text,
     date '2026-04-01' + (n * 20 / $payments), date '2026-04-01' + (n * 20 / $payments), paid, 'RUB',
     'ООО "Торговый дом ' || c || '"', '77' || to_char(c, 'FM00000000'), '770101001', '4070281090000' || to_char(c, 'FM0000000'), '044525225', 'ПАО СБЕРБАНК',
     'ООО "Меркурий Снаб"', '7725002343', '772501001', '40702810900000002851', '044525593', 'АО "АЛЬФА-БАНК"', purpose, purpose
   from worded order by worded.n`,
  'analyze',
];

/** Indexes of invoices that are no constraint: made after the rows, as one sort each, instead of row by row. */
const INDEXES = `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
  where indrelid = 'invoice'::regclass and not indisprimary`;

/** Makes the books in a store that is empty. References are known to be right and are not looked up row by row. */
export async function makeBooks(store: Store, { invoices, payments }: MadeBooks): Promise<void> {
  const sizes = { clients: Math.max(1, Math.ceil(invoices / PER_CLIENT)), invoices, payments };
  const indexes = await store.query<{ name: string; made: string }>(INDEXES);
  for (const { name } of indexes) await store.query(`drop index ${name}`);
  const atEnd = STEPS.length - 2;
  const steps = [...STEPS.slice(0, atEnd), ...indexes.map(({ made }) => made), ...STEPS.slice(atEnd)];
  for (const step of steps) {
    await store.dataSource.transaction(async (manager) => {
      await manager.query('set local statement_timeout = 0');
      await manager.query('set local session_replication_role = replica');
      await manager.query(`set local maintenance_work_mem = '256MB'`);
      await manager.query(step.replaceAll(/\$(\w+)/g, (_, name: keyof typeof sizes) => String(sizes[name])));
    });
  }
  await store.query('checkpoint');
}

/** Books that are made once and copied for every run. */
export interface BooksToCopy {
  /** A database with the books as they were made. */
  copy(poolSize?: number): Promise<TestDatabase>;
  drop(): Promise<void>;
}

/** Makes books in a database of their own, which then serves as a template. */
export async function booksToCopy(made: MadeBooks): Promise<BooksToCopy> {
  const template = await freshDatabase(2);
  await makeBooks(template.store, made);
  await template.store.close();
  const name = new URL(template.url).pathname.slice(1);
  return { copy: (poolSize) => freshDatabase(poolSize, name), drop: () => template.drop() };
}
