/** Organizations, accounts, external ids, counterparties and agreements. */
export const PARTIES = `
create table organization (
  id uuid primary key,
  name text not null default '',
  tax_number text not null unique,
  time_zone text not null default 'Europe/Moscow',
  created_at timestamptz not null default now()
);
create table bank_account (
  id uuid primary key,
  organization_id uuid not null references organization,
  number text not null unique,
  bank_code text not null default '',
  bank_name text not null default '',
  currency char(3) not null,
  created_at timestamptz not null default now()
);
create index bank_account_organization on bank_account (organization_id);
create table external_id (
  source text not null,
  kind text not null,
  external_id text not null,
  entity_id uuid not null,
  primary key (source, kind, external_id)
);
create index external_id_entity on external_id (entity_id);
create table counterparty (
  id uuid primary key,
  kind text not null check (kind in ('legal', 'sole', 'person')),
  name text not null,
  full_name text not null default '',
  tax_number text not null default '',
  reason_code text not null default '',
  email text not null default '',
  phone text not null default '',
  region text not null default '',
  locale text not null default 'ru',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index counterparty_tax_number on counterparty (tax_number) where tax_number <> '';
create table counterparty_account (
  counterparty_id uuid not null references counterparty,
  number text not null,
  bank_code text not null default '',
  primary key (number, counterparty_id)
);
create index counterparty_account_owner on counterparty_account (counterparty_id);
create table counterparty_name (
  name_key text not null,
  counterparty_id uuid not null references counterparty,
  primary key (name_key, counterparty_id)
);
create index counterparty_name_owner on counterparty_name (counterparty_id);
create table contact (
  id uuid primary key,
  counterparty_id uuid not null references counterparty,
  kind text not null,
  value text not null,
  name text not null default '',
  unique (counterparty_id, kind, value)
);
create table agreement (
  id uuid primary key,
  organization_id uuid not null references organization,
  counterparty_id uuid not null references counterparty,
  number text not null,
  number_key text not null,
  signed_on date,
  created_at timestamptz not null default now()
);
create index agreement_number on agreement (organization_id, number_key);
create index agreement_counterparty on agreement (counterparty_id);
`;
