-- What is being written of agreements and memos: working papers, no facts (ADR 0012). A draft's id becomes that of the signed
-- paper, so that one address leads through its whole life. Undo: drop the table; what was signed stands in the ledger.

create table paper_draft (
  county_id   text collate "C" not null,
  id          uuid not null,
  paper       text not null check (paper in ('agreement', 'memo')),
  township_id text collate "C" not null,
  version     integer not null check (version > 0),
  -- Who saved it last.
  drafted_by  text collate "C" not null,
  drafted_at  timestamptz not null,
  content     jsonb not null,
  primary key (county_id, id)
);
create index paper_draft_township on paper_draft (county_id, paper, township_id);
