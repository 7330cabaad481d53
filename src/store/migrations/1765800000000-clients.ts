import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Clients with one or more legal entities, what each source says of a card, the history of every field, conflicts of sources, merges that
 * can be undone, and the terms of agreements. Every counterparty that is known gets a client of its own.
 */
export class Clients1765800000000 implements MigrationInterface {
  name = 'Clients1765800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CARDS);
    await runner.query(IDENTITY);
    await runner.query(TERMS);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

const CARDS = `
create table client (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table counterparty
  add column client_id uuid default gen_random_uuid(),
  add column merged_into uuid references counterparty,
  add column registration_number text not null default '',
  add column manager text not null default '',
  add column relation text not null default '',
  add column attributes jsonb not null default '{}',
  add column origins jsonb not null default '{}';
insert into client (id, name, created_at) select client_id, name, created_at from counterparty;
alter table counterparty
  alter column client_id set not null,
  alter column client_id drop default,
  add constraint counterparty_client_id_fkey foreign key (client_id) references client;
create index counterparty_client on counterparty (client_id);
create index counterparty_merged_into on counterparty (merged_into) where merged_into is not null;
alter table counterparty_account add column bank_name text not null default '';
alter table contact
  add column role text not null default '',
  add column source text not null default '',
  add column withdrawn_at timestamptz,
  add column created_at timestamptz not null default now(),
  drop constraint contact_counterparty_id_kind_value_key,
  add constraint contact_counterparty_id_kind_value_name_key unique (counterparty_id, kind, value, name);
create index contact_value on contact (kind, value) where withdrawn_at is null;
create table counterparty_word (
  source text not null,
  external_id text not null,
  counterparty_id uuid not null references counterparty,
  words jsonb not null,
  said_at timestamptz not null default now(),
  primary key (source, external_id)
);
create index counterparty_word_owner on counterparty_word (counterparty_id);
create table field_change (
  seq bigint generated always as identity primary key,
  entity text not null check (entity in ('counterparty', 'agreement')),
  entity_id uuid not null,
  version integer not null,
  field text not null,
  before text not null,
  after text not null,
  source text not null,
  actor text not null,
  why text not null default '',
  changed_at timestamptz not null default now()
);
create index field_change_entity on field_change (entity_id, seq);
create table field_conflict (
  id uuid primary key,
  counterparty_id uuid not null references counterparty,
  field text not null,
  source text not null,
  external_id text not null,
  offered text not null,
  standing boolean not null default true,
  raised_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by text not null default '',
  outcome text not null default '' check (outcome in ('', 'agreed', 'taken', 'kept')),
  why text not null default ''
);
create unique index field_conflict_standing on field_conflict (counterparty_id, field, source, external_id) where standing;
`;

const IDENTITY = `
create table counterparty_merge (
  id uuid primary key,
  survivor_id uuid not null references counterparty,
  merged_id uuid not null references counterparty,
  actor text not null,
  why text not null,
  carried jsonb not null,
  merged_at timestamptz not null default now(),
  standing boolean not null default true,
  undone_at timestamptz,
  undone_by text not null default '',
  undone_why text not null default ''
);
create unique index counterparty_merge_standing on counterparty_merge (merged_id) where standing;
create index counterparty_merge_survivor on counterparty_merge (survivor_id);
create table counterparty_merge_move (
  merge_id uuid not null references counterparty_merge,
  what text not null,
  row_id uuid not null,
  primary key (merge_id, what, row_id)
);
create table distinct_pair (
  one_id uuid not null references counterparty,
  other_id uuid not null references counterparty,
  actor text not null,
  why text not null,
  decided_at timestamptz not null default now(),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index distinct_pair_other on distinct_pair (other_id);
`;

const TERMS = `
alter table agreement
  add column kind text not null default '',
  add column valid_from date,
  add column valid_till date,
  add column credit_limit bigint check (credit_limit >= 0),
  add column currency text not null default 'RUB',
  add column payment_days integer check (payment_days >= 0),
  add column payment_schedule text not null default '',
  add column discount_bp integer,
  add column price_kind text not null default '',
  add column manager text not null default '',
  add column closed boolean not null default false,
  add column version integer not null default 1,
  add column updated_at timestamptz not null default now();
`;
