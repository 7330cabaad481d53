import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANIZATIONS = `
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
`;

const CLIENTS = `
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

const DOCUMENTS = `
create table invoice (
  id uuid primary key,
  organization_id uuid not null references organization,
  counterparty_id uuid not null references counterparty,
  agreement_id uuid references agreement,
  number text not null,
  number_key text not null,
  number_core text not null,
  issued_on date not null,
  due_on date,
  amount bigint not null check (amount >= 0),
  currency char(3) not null,
  vat bigint,
  allocated bigint not null default 0 check (allocated >= 0),
  cancelled boolean not null default false,
  status text not null check (status in ('open', 'partly-paid', 'paid', 'overpaid', 'overdue', 'cancelled')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index invoice_open_by_counterparty on invoice (counterparty_id, organization_id) where allocated < amount and not cancelled;
create index invoice_open_by_core on invoice (organization_id, number_core) where allocated < amount and not cancelled;
create index invoice_open_by_key on invoice (organization_id, number_key) where allocated < amount and not cancelled;
create index invoice_counterparty on invoice (counterparty_id, organization_id);
create index invoice_list on invoice (issued_on, id);
create index invoice_status on invoice (status, due_on);
create table client_order (
  id uuid primary key,
  organization_id uuid not null references organization,
  counterparty_id uuid not null references counterparty,
  number text not null,
  ordered_on date not null,
  amount bigint not null,
  currency char(3) not null,
  status text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
`;

const STATEMENTS = `
create table import_file (
  id uuid primary key,
  sha256 text not null unique,
  name text not null,
  size bigint not null,
  kind text not null,
  format text not null,
  encoding text not null,
  entries integer not null,
  added integer not null,
  refused jsonb not null,
  warnings jsonb not null,
  imported_at timestamptz not null default now()
);
create table original_chunk (
  import_id uuid not null references import_file,
  seq integer not null,
  bytes bytea not null,
  primary key (import_id, seq)
);
create table statement (
  id uuid primary key,
  import_id uuid not null references import_file,
  account_id uuid not null references bank_account,
  organization_id uuid not null references organization,
  from_on date,
  to_on date,
  created_at_bank text not null default '',
  opening bigint,
  received bigint,
  spent bigint,
  closing bigint,
  proof text not null check (proof in ('proved', 'broken', 'unproved')),
  difference bigint,
  created_at timestamptz not null default now()
);
create index statement_account on statement (account_id, to_on);
create table payment (
  id uuid primary key,
  seq bigint generated always as identity,
  organization_id uuid not null references organization,
  account_id uuid not null references bank_account,
  statement_id uuid not null references statement,
  line_no integer not null,
  line_key text not null,
  direction text not null check (direction in ('in', 'out')),
  kind text not null,
  number text not null,
  document_on date not null,
  posted_on date not null,
  amount bigint not null check (amount >= 0),
  currency char(3) not null,
  payer_name text not null,
  payer_tax_number text not null,
  payer_reason_code text not null,
  payer_account text not null,
  payer_bank_code text not null,
  payer_bank_name text not null,
  payee_name text not null,
  payee_tax_number text not null,
  payee_reason_code text not null,
  payee_account text not null,
  payee_bank_code text not null,
  payee_bank_name text not null,
  purpose text not null,
  raw text not null,
  counterparty_id uuid references counterparty,
  allocated bigint not null default 0 check (allocated >= 0 and allocated <= amount),
  status text not null default 'open' check (status in ('open', 'matched', 'partly-matched', 'advance', 'set-aside', 'withdrawn')),
  verdict jsonb,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (account_id, line_key)
);
create index payment_open on payment (organization_id, posted_on) where direction = 'in' and status in ('open', 'partly-matched', 'advance');
create index payment_list on payment (posted_on, id);
create index payment_day on payment (account_id, posted_on);
create function payment_told(p payment) returns jsonb language sql stable as $$
  select jsonb_build_object('id', p.id, 'number', p.number, 'documentOn', p.document_on, 'postedOn', p.posted_on,
    'amount', p.amount::text, 'allocated', p.allocated::text, 'currency', p.currency, 'payerName', p.payer_name,
    'purpose', p.purpose, 'status', p.status)
$$;
create function organization_told(o organization) returns jsonb language sql stable as $$
  select jsonb_build_object('id', o.id, 'name', o.name, 'taxNumber', o.tax_number)
$$;
`;

const DECISIONS = `
create table decision (
  id uuid primary key,
  seq bigint generated always as identity,
  organization_id uuid not null references organization,
  payment_id uuid not null references payment,
  kind text not null check (kind in ('match', 'allocate', 'reverse', 'set-aside', 'reopen')),
  actor text not null,
  why text not null default '',
  because jsonb not null default '[]',
  evidence jsonb not null default '[]',
  command_key text unique,
  created_at timestamptz not null default now()
);
create index decision_payment on decision (payment_id, seq);
create table allocation (
  id uuid primary key,
  seq bigint generated always as identity,
  organization_id uuid not null references organization,
  decision_id uuid not null references decision,
  payment_id uuid not null references payment,
  invoice_id uuid not null references invoice,
  amount bigint not null check (amount > 0),
  reversal_of uuid unique references allocation,
  created_at timestamptz not null default now()
);
create index allocation_payment on allocation (payment_id);
create index allocation_invoice on allocation (invoice_id);
create view allocation_in_force as
  select a.* from allocation a
  where a.reversal_of is null and not exists (select from allocation r where r.reversal_of = a.id);
`;

const MESSAGES = `
create table outbox (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  type text not null,
  subject uuid not null,
  sequence integer not null,
  partition smallint not null,
  organization_id uuid,
  time timestamptz not null default clock_timestamp(),
  data jsonb not null,
  published_at timestamptz,
  unique (subject, sequence)
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create table subscriber (
  name text primary key,
  patterns text[] not null
);
create table queue_message (
  subscriber text not null references subscriber on delete cascade,
  seq bigint not null references outbox,
  attempts integer not null default 0,
  parked_at timestamptz,
  reason jsonb,
  primary key (subscriber, seq)
);
create table delivery (
  id uuid primary key,
  seq bigint generated always as identity,
  effect_key text not null unique,
  event_id uuid not null,
  organization_id uuid references organization,
  counterparty_id uuid references counterparty,
  rule text not null,
  channel text not null,
  kind text not null,
  recipient text not null,
  recipient_name text not null default '',
  template text not null,
  locale text not null,
  title text not null default '',
  body text not null,
  status text not null check (status in ('pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'suppressed')),
  attempts integer not null default 0,
  not_before timestamptz not null default now(),
  claimed_until timestamptz,
  provider text not null default '',
  provider_id text not null default '',
  answer text not null default '',
  reason jsonb,
  settled jsonb,
  ask_at timestamptz,
  asked integer not null default 0,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index delivery_due on delivery (channel, not_before, seq) where status in ('pending', 'sending');
create index delivery_ask on delivery (ask_at) where ask_at is not null;
create index delivery_attention on delivery (status, seq) where status in ('failed', 'unknown');
create unique index delivery_list on delivery (seq);
create table work_request (
  id bigint generated always as identity primary key,
  kind text not null,
  created_at timestamptz not null default now()
);
create table schedule_slot (
  schedule text not null,
  slot text not null,
  run_at timestamptz not null default now(),
  primary key (schedule, slot)
);
`;

/** The first schema: organizations, clients, documents, statements, decisions, outbox and deliveries. */
export class Spine1764000000000 implements MigrationInterface {
  name = 'Spine1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ORGANIZATIONS, CLIENTS, DOCUMENTS, STATEMENTS, DECISIONS, MESSAGES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('facts are never dropped: restore a backup instead of migrating down');
  }
}
