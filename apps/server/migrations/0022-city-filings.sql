-- Lists filed with the city (R-3.1.5): the row that a stream folds to. Undo: drop the table; the ledger keeps the streams.

create table city_filing (
  county_id     text collate "C" not null,
  -- <township>:<version of its list>
  id            text collate "C" not null,
  version       integer not null check (version > 0),
  -- A number is given once in the city.
  filing_number text unique,
  state         jsonb not null,
  primary key (county_id, id)
);
