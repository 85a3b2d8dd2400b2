-- Undo of imports, the search of what they left over, and records by the id that they had in the browser.

-- An import that was taken back but for some records.
alter table imports add column undone_at timestamptz;

-- The version that a record was created with, as its ETag has it; without it an edit is told by the number and the
-- time of the record.
alter table import_entities add column version text;

-- The bytes of a leftover as a text to search in: what no text can hold is U+FFFD.
create function import_text(content bytea) returns text
language plpgsql immutable strict
as $$
begin
  return convert_from(content, 'UTF8');
exception
  when character_not_in_repertoire or untranslatable_character then
    -- NUL, and halves of surrogate pairs, byte by byte
    return convert_from(
      decode(
        replace(
          regexp_replace(
            regexp_replace(encode(content, 'hex'), '(..)', '\1 ', 'g'),
            '\m(00|ed [ab]. ..) ', 'ef bf bd ', 'g'),
          ' ', ''),
        'hex'),
      'UTF8');
end
$$;

-- Records are found by their original id.
alter table companies
  add column source_original_id_key text collate "C"
    generated always as (left(lower(source_original_id), 200)) stored;
alter table target_accounts
  add column source_original_id_key text collate "C"
    generated always as (left(lower(source_original_id), 200)) stored;
alter table target_personas
  add column source_original_id_key text collate "C"
    generated always as (left(lower(source_original_id), 200)) stored;
alter table campaigns
  add column source_original_id_key text collate "C"
    generated always as (left(lower(source_original_id), 200)) stored;
create index companies_by_original_id on companies (user_id, source_original_id_key, id);
create index target_accounts_by_original_id on target_accounts (user_id, source_original_id_key, id);
create index target_personas_by_original_id on target_personas (user_id, source_original_id_key, id);
create index campaigns_by_original_id on campaigns (user_id, source_original_id_key, id);
