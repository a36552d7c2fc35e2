-- What was done with accounts (folded from the ledger), when they last logged in, and a way into the access log by record.
-- Undo: drop the table, the column and the index.

create table account_security (
  county_id text collate "C" not null,
  id        text collate "C" not null,
  version   integer not null check (version > 0),
  state     jsonb not null,
  primary key (county_id, id)
);

alter table account add column last_login_at timestamptz;

-- Who read this case: asked by the audit administrator.
create index access_log_record on access_log (county_id, record, at) where record is not null;
