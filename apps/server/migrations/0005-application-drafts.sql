-- Drafts of applications that residents fill in on the portal: ordinary rows outside the ledger (design §6).
-- Undo: drop the table; whoever is filling in a form then has to begin again.

-- `visit_hash` is a digest of what only the visitor's browser holds; all that was typed is in `ciphertext`.
create table application_draft (
  id         uuid primary key,
  visit_hash text collate "C" not null,
  item_id    text not null,
  county_id  text collate "C" not null,
  ciphertext text not null,
  version    integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index application_draft_visit on application_draft (visit_hash, item_id, updated_at);
create index application_draft_expires_at on application_draft (expires_at);
