-- The county's work group and implementation plan (R-3.1): the rows that streams fold to, and the plan that is being written
-- (a working paper, no fact: ADR 0012). Undo: drop the tables; the ledger keeps the streams.

create table work_group (
  county_id text collate "C" primary key,
  version   integer not null check (version > 0),
  state     jsonb not null
);

create table county_plan (
  county_id text collate "C" primary key,
  version   integer not null check (version > 0),
  state     jsonb not null
);

create table county_plan_draft (
  county_id  text collate "C" primary key,
  version    integer not null check (version > 0),
  content    jsonb not null,
  -- Everybody who wrote in it: none of them publishes it (GOV-08).
  written_by jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null
);
