-- Editions of the city's guidance catalogue (R-2.1): the rows that streams fold to, and the next one that is being written (a
-- working paper, no fact: ADR 0012). The edition of 2022 comes with the program and has no row. An edition is in force from its
-- first day until the day before the next one's: no end is kept, so two can only overlap by one first day, which is excluded.
-- Undo: drop the tables; the ledger keeps the streams.

create table catalogue_edition (
  -- The city.
  county_id      text collate "C" not null,
  no             integer not null check (no > 1),
  version        integer not null check (version > 0),
  effective_from date not null,
  state          jsonb not null,
  primary key (county_id, no),
  unique (county_id, effective_from)
);

create table catalogue_edition_draft (
  county_id    text collate "C" primary key,
  version      integer not null check (version > 0),
  title        text not null,
  changes      jsonb not null,
  -- Everybody who wrote in it: none of them publishes it (GOV-08).
  written_by   jsonb not null,
  changed_by   text not null,
  changed_at   timestamptz not null,
  -- 送审
  submitted_by text,
  return_note  text
);
