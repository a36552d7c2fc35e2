-- Batches: many single acts of governance started by one person, each recorded by its own operation (ADR 0012). Working papers:
-- what was recorded stands in the ledger. A command holds ids, days and numbers of papers, nothing personal.
-- Undo: drop the tables in reverse order.

create table batch (
  county_id   text collate "C" not null,
  id          uuid not null,
  kind        text not null,
  title       text not null,
  started_by  text collate "C" not null,
  account_id  text collate "C" not null,
  started_at  timestamptz not null,
  -- Set when no row waits any more; taken away when refused rows are tried again.
  finished_at timestamptz,
  stopped_at  timestamptz,
  primary key (county_id, id)
);
create index batch_newest on batch (county_id, started_at desc, id);
create index batch_unfinished on batch (started_at) where finished_at is null;

create table batch_row (
  county_id   text collate "C" not null,
  batch_id    uuid not null,
  position    integer not null,
  label       text not null,
  command     jsonb not null,
  status      text not null default 'waiting' check (status in ('waiting', 'done', 'refused')),
  record_id   text,
  refusals    jsonb not null default '[]',
  primary key (county_id, batch_id, position),
  foreign key (county_id, batch_id) references batch (county_id, id) on delete cascade
);
create index batch_row_waiting on batch_row (county_id, batch_id, position) where status = 'waiting';
