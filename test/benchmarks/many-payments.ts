import type { Queries } from '../../src/store/session.js';

const PAYER = `'Торговый дом № ' || n % 1000`;

/** Fills a database with payments of one made-up company, set-based: what was received, by whom and for what, a thousand a day. */
export async function fillPayments(db: Queries, count: number): Promise<void> {
  await db.query(`with o as (
      insert into organization (id, name, tax_number) values (gen_random_uuid(), 'Наша фирма', '7725002343') returning id),
    a as (insert into bank_account (id, organization_id, number, currency)
          select gen_random_uuid(), id, '40702810900000002851', 'RUB' from o returning id, organization_id),
    f as (insert into import_file (id, sha256, name, size, kind, format, encoding, entries, added, refused, warnings)
          values (gen_random_uuid(), 'made-up', 'made-up', 0, 'statement', '1c-exchange', 'utf-8', 0, 0, '[]', '[]') returning id)
    insert into statement (id, import_id, account_id, organization_id, proof)
    select gen_random_uuid(), f.id, a.id, a.organization_id, 'proved' from a, f`);
  await db.query(`with known as (
      insert into client (id, name) select gen_random_uuid(), 'Торговый дом № ' || n from generate_series(0, 999) as n returning id, name)
    insert into counterparty (id, client_id, kind, name, tax_number)
    select id, id, 'legal', name, '77' || lpad(split_part(name, '№ ', 2), 8, '0') from known`);
  // In parts, each within the limit of a statement.
  for (let from = 0; from < count; from += 50_000)
    await db.query(
      `insert into payment (id, organization_id, account_id, statement_id, line_no, line_key, direction, kind, number, document_on, posted_on,
         amount, currency, payer_name, payer_tax_number, payer_reason_code, payer_account, payer_bank_code, payer_bank_name,
         payee_name, payee_tax_number, payee_reason_code, payee_account, payee_bank_code, payee_bank_name, purpose, raw, counterparty_id, status)
       select gen_random_uuid(), s.organization_id, s.account_id, s.id, n, 'made|' || n, case when n % 5 = 0 then 'out' else 'in' end,
         'Платежное поручение', n::text, day, day, 100 + n % 9999999, 'RUB', ${PAYER}, '77' || lpad((n % 1000)::text, 8, '0'), '770101001',
         '407028109000' || lpad((n % 1000)::text, 8, '0'), '044525225', 'ПАО СБЕРБАНК', 'Наша фирма', '7725002343', '772501001',
         '40702810900000002851', '044525593', 'АО АЛЬФА-БАНК', 'Оплата по счету № ' || n || ' от ' || day || ', НДС не облагается', '',
         c.id, case when n % 10 = 0 then 'open' else 'set-aside' end
       from generate_series($1::int, $2::int) as n
       cross join lateral (select date '2024-01-01' + (n / 1000) as day) d
       cross join statement s join counterparty c on c.name = ${PAYER}`,
      [from + 1, Math.min(count, from + 50_000)],
    );
  await db.query('analyze');
}
