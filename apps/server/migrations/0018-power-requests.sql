-- What townships ask of their county (R-2.3.4): the row that a stream folds to. Undo: drop the table; the ledger keeps the
-- streams.

create table power_request (
  county_id   text collate "C" not null,
  id          uuid not null,
  township_id text collate "C" not null,
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, id)
);
create index power_request_township on power_request (county_id, township_id);
