/** Invoices, orders, statements, payments and the decisions on them. */
export const BOOKS = `
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
create index statement_import on statement (import_id);
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
create index payment_statement on payment (statement_id);
create index payment_to_match on payment (posted_on, seq) where direction = 'in' and status = 'open' and amount > 0;
create function payment_told(p payment) returns jsonb language sql stable as $$
  select jsonb_build_object('id', p.id, 'number', p.number, 'documentOn', p.document_on, 'postedOn', p.posted_on,
    'amount', p.amount::text, 'allocated', p.allocated::text, 'currency', p.currency, 'payerName', p.payer_name,
    'purpose', p.purpose, 'status', p.status)
$$;
create function organization_told(o organization) returns jsonb language sql stable as $$
  select jsonb_build_object('id', o.id, 'name', o.name, 'taxNumber', o.tax_number)
$$;
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
