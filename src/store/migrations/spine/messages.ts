/** Events on their way out, queues, deliveries, work and schedules. */
export const MESSAGES = `
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
