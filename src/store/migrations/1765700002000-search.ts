import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes for finding clients and documents. Words are looked up with the morphology of Russian; words that are mistyped by their
 * trigrams, where the server has the extension pg_trgm and its account may add it (it is trusted since PostgreSQL 13).
 */
const SEARCH = `
create index counterparty_words on counterparty
  using gin (to_tsvector('russian', replace(lower(name || ' ' || full_name), 'ё', 'е')));
create index counterparty_tax_number_beginning on counterparty (tax_number text_pattern_ops) where tax_number <> '';
create index invoice_number_beginning on invoice (number_key text_pattern_ops);
create index invoice_number_core on invoice (number_core);
create index agreement_number_beginning on agreement (number_key text_pattern_ops);
create index client_order_number_beginning on client_order (upper(number) text_pattern_ops);
do $$
begin
  create extension if not exists pg_trgm;
  create index counterparty_trigrams on counterparty using gin (replace(lower(name), 'ё', 'е') gin_trgm_ops);
exception when undefined_file or feature_not_supported or insufficient_privilege or undefined_object then
  raise notice 'no pg_trgm: mistyped words are not found';
end $$;
`;

/** Adds what searching needs. */
export class Search1765700002000 implements MigrationInterface {
  name = 'Search1765700002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
