-- Halls, centres and stations: each row is the folded state of one ledger stream `place:<id>`.
-- The id is `hall` for the hall of a county and the township's id for its centre, so the key allows one of each (R-1.1.5).
-- Undo: drop the table; it can be filled again from the ledger.

create table place (
  county_id   text collate "C" not null,
  id          text collate "C" not null,
  kind        text not null,
  township_id text collate "C",
  name        text not null,
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, id)
);
create index place_township on place (county_id, township_id);
