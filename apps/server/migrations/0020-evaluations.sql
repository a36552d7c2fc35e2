-- Evaluations of an item at a township (R-2.3.2): the row that a stream folds to. Undo: drop the table; the ledger keeps the
-- streams.

create table evaluation (
  county_id   text collate "C" not null,
  township_id text collate "C" not null,
  item_id     text collate "C" not null,
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, township_id, item_id)
);
