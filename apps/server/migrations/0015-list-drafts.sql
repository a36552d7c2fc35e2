-- Lists that are being written (working papers, no facts: ADR 0012), and which department a county chose for an item.
-- Undo: drop the tables; what was published stands in the ledger.

-- The key allows one open draft a township.
create table list_draft (
  county_id    text collate "C" not null,
  township_id  text collate "C" not null,
  id           uuid not null,
  version      integer not null check (version > 0),
  base_version integer not null check (base_version >= 0),
  status       text not null check (status in ('drafting', 'submitted')),
  rows         jsonb not null,
  -- Everybody who wrote in it: none of them approves it (GOV-08).
  written_by   jsonb not null,
  changed_by   text not null,
  changed_at   timestamptz not null,
  submitted_at timestamptz,
  return_note  text,
  primary key (county_id, township_id)
);

-- A choice is where the next draft begins; what a list says stands on the list.
create table item_choice (
  county_id     text collate "C" not null,
  item_id       text collate "C" not null,
  version       integer not null check (version > 0),
  department_id uuid not null,
  supervisor_id uuid not null,
  changed_by    text not null,
  changed_at    timestamptz not null,
  primary key (county_id, item_id)
);
