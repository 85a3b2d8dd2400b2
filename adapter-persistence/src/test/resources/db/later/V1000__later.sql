-- What a later version of the program could bring: a column that has to be filled in, from rows that are there.
alter table companies add column name_length integer;
alter table companies no force row level security;
update companies set name_length = length(name);
alter table companies alter column name_length set not null;
alter table companies force row level security;
