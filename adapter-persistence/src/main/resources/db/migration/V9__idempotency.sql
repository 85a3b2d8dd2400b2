-- The answers to requests with an Idempotency-Key, each written in the very transaction of the work: it is there if and
-- only if the work is. Cleared away a day later, whenever its user sends another key.

create table idempotency_keys (
  key uuid not null,
  user_id uuid not null,
  fingerprint text not null,
  status integer not null,
  header_names text[] not null,
  header_values text[] not null,
  body bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (key, user_id),
  constraint idempotency_keys_user_fk foreign key (user_id) references users (id) on delete cascade,
  constraint idempotency_keys_headers_check check (cardinality(header_names) = cardinality(header_values))
);
create index idempotency_keys_by_user on idempotency_keys (user_id, expires_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant on idempotency_keys for all to blossomer_app
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
-- an answer is written once and never changed
grant select, insert, delete on idempotency_keys to blossomer_app;
