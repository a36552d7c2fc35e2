-- Items decided in national or provincial systems: our record of number, day and result, and the daily comparison with the
-- system's own list (design §5 `decisionSystem`). Nothing personal stands here.
-- Undo: drop the tables in reverse order; the ledger keeps what was recorded.

create table outside_result (
  county_id   text collate "C" not null,
  case_id     uuid not null,
  case_number text collate "C" not null,
  item_id     text collate "C" not null,
  system      text not null,
  number      text collate "C" not null,
  decided_on  date not null,
  outcome     text not null,
  recorded_at timestamptz not null,
  primary key (county_id, case_id),
  -- EXT-04: one number of a system stands on one case of the county.
  unique (county_id, system, number)
);
create index outside_result_day on outside_result (decided_on);

-- One row a county: when it was last compared, over which days.
create table outside_check (
  county_id  text collate "C" primary key,
  checked_at timestamptz not null,
  from_on    date not null,
  through_on date not null,
  compared   integer not null
);

-- What the last comparison found; each replaces the one before.
create table outside_difference (
  county_id     text collate "C" not null,
  case_id       uuid not null,
  case_number   text collate "C" not null,
  kind          text not null,
  our_number    text,
  our_day       date,
  our_outcome   text,
  their_number  text,
  their_day     date,
  their_outcome text,
  primary key (county_id, case_id)
);
