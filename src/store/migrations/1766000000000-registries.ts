import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What outside registries say: exchange rates, the directory of banks, answers on counterparties with their risk signals. */
export class Registries1766000000000 implements MigrationInterface {
  name = 'Registries1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}

// `value` is in units of 10^-8 roubles for `nominal` units. A bank that has left the directory stays, with the day: payments name it.
// Answers are kept by tax number, not by card: branches share one, and it is asked for once. `next_at` is null while a question is set
// aside for a person.
const SQL = `
create table exchange_rate (
  currency text not null,
  rate_on date not null,
  nominal integer not null check (nominal > 0),
  value bigint not null check (value > 0),
  source text not null,
  read_at timestamptz not null default now(),
  primary key (currency, rate_on)
);
create table bank (
  bank_code text primary key,
  name text not null,
  english_name text not null,
  registration_number text not null,
  country text not null,
  region text not null,
  postal_code text not null,
  place text not null,
  address text not null,
  parent_code text not null,
  participant_type text not null,
  joined_on date,
  status text not null,
  swift text not null,
  correspondent_account text not null,
  restrictions jsonb not null,
  business_day date not null,
  left_on date,
  read_at timestamptz not null default now()
);
create table registry_limit (
  source text primary key,
  day date not null,
  used integer not null,
  free_at timestamptz not null,
  paused_until timestamptz,
  pause_reason jsonb
);
create table registry_answer (
  source text not null,
  tax_number text not null,
  record jsonb,
  asked_at timestamptz,
  answered_at timestamptz,
  changed_at timestamptz,
  next_at timestamptz,
  attempts integer not null default 0,
  failure jsonb,
  primary key (source, tax_number)
);
create index registry_answer_due on registry_answer (source, next_at) where next_at is not null;
create index registry_answer_number on registry_answer (tax_number);
create table risk_signal (
  id uuid primary key,
  tax_number text not null,
  code text not null,
  source text not null,
  detail jsonb not null,
  raised_at timestamptz not null default now(),
  standing boolean not null default true,
  cleared_at timestamptz
);
create unique index risk_signal_standing on risk_signal (tax_number, code, source) where standing;
create index risk_signal_number on risk_signal (tax_number, raised_at);
`;
