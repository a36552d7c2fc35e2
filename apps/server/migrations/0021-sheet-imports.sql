-- Lists and agreements read in from spreadsheets: what the dry run found, until it is confirmed (ADR 0012). Working papers: what
-- is taken becomes drafts, and drafts carry no power. Nothing personal: items, departments, days.
-- Undo: drop the tables in reverse order.

create table sheet_import (
  county_id     text collate "C" not null,
  id            uuid not null,
  kind          text not null check (kind in ('lists', 'agreements')),
  started_by    text collate "C" not null,
  account_id    text collate "C" not null,
  started_at    timestamptz not null,
  -- The uploaded file's content, in the file store.
  digest        text not null,
  state         text not null check (state in ('reading', 'checked', 'faulty', 'unreadable', 'taken')),
  problem       jsonb,
  row_count     integer not null default 0,
  checked_parts integer not null default 0,
  part_count    integer not null default 0,
  faults        jsonb not null default '[]',
  taken_at      timestamptz,
  primary key (county_id, id)
);
create index sheet_import_newest on sheet_import (account_id, started_at desc);
create index sheet_import_reading on sheet_import (started_at) where state = 'reading';

-- One township of an import. `command` is what is written when it is confirmed; null = nothing.
create table sheet_import_part (
  county_id   text collate "C" not null,
  import_id   uuid not null,
  position    integer not null,
  of_county   text collate "C" not null,
  of_township text collate "C" not null,
  row_count   integer not null,
  replaces    text,
  difference  jsonb not null,
  command     jsonb,
  primary key (county_id, import_id, position),
  foreign key (county_id, import_id) references sheet_import (county_id, id) on delete cascade
);
