-- How often each user asked: a bucket of requests, kept as the time when it will be full again. Server processes take
-- from it in blocks. See docs/decisions/0013-leased-rate-limits.md.

create table rate_limits (
  user_id uuid not null,
  per_minute integer not null check (per_minute >= 1),
  granted integer not null check (granted >= 0),
  full_at timestamptz not null,
  constraint rate_limits_pkey primary key (user_id),
  constraint rate_limits_user_fk foreign key (user_id) references users (id) on delete cascade
) with (fillfactor = 50);

alter table rate_limits enable row level security;
alter table rate_limits force row level security;
create policy tenant on rate_limits for all to blossomer_app
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant select, insert, update, delete on rate_limits to blossomer_app;
