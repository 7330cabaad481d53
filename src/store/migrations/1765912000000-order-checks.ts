import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which terms an order was taken, which invoices it has, and whether it keeps to the terms. */
export class OrderChecks1765912000000 implements MigrationInterface {
  name = 'OrderChecks1765912000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const SQL = `
alter table client_order
  add column agreement_id uuid references agreement,
  add column discount_bp integer,
  add column price_kind text not null default '';
create table invoice_order (
  invoice_id uuid primary key references invoice,
  order_id uuid not null references client_order
);
create index invoice_order_order on invoice_order (order_id);
create table order_check (
  order_id uuid primary key references client_order,
  agreement_id uuid references agreement,
  state text not null check (state in ('kept', 'breached', 'unclear')),
  reasons jsonb not null,
  checked_at timestamptz not null default now()
);
create index order_check_state on order_check (state, order_id);
`;
