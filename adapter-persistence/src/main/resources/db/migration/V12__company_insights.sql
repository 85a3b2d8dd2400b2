-- Texts about a company of kinds that have no field of their own, as older analyses gave them. Companies that are there
-- have none yet, so nothing of them changes, and nothing is to be added to their search terms.

create table company_insights (
  company_id uuid not null,
  position integer not null check (position >= 0),
  user_id uuid not null,
  kind text not null,
  text text not null,
  constraint company_insights_pkey primary key (company_id, position, user_id),
  constraint company_insights_parent_fk foreign key (company_id, user_id) references companies (id, user_id) on delete cascade
);

alter table company_insights enable row level security;
alter table company_insights force row level security;
create policy tenant on company_insights for all to blossomer_app
  using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant select, insert, update, delete on company_insights to blossomer_app;
