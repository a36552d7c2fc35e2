-- Changes of bodies (renaming, merger, a power that moves) and the first manager of a county, written by one and confirmed by
-- another. Working papers, no facts (ADR 0012): what is confirmed stands in the ledger. Undo: drop the table.

create table organisation_change (
  county_id       text collate "C" not null,
  id              text collate "C" not null,
  organisation_id text not null,
  content         jsonb not null,
  written_by      text not null,
  written_at      timestamptz not null,
  state           text not null check (state in ('open', 'confirmed', 'withdrawn')),
  closed_by       text,
  closed_at       timestamptz,
  primary key (county_id, id),
  check ((state = 'open') = (closed_at is null))
);
create index organisation_change_open on organisation_change (county_id, organisation_id) where state = 'open';
