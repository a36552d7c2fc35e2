-- Governance: organisations, appointments, lists, delegations, agreements, memos, seals, legal reviews.
-- Each row is the folded state of one ledger stream (`state`), the version it was folded to, and the key columns that
-- queries and constraints need. The ledger is the truth; `tongban verify` refolds it and compares (design §6).
-- Undo: drop the tables; they can be filled again from the ledger.

create table organisation (
  county_id   text collate "C" not null,
  id          uuid not null,
  kind        text not null,
  township_id text collate "C",
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, id)
);

create table appointment (
  county_id       text collate "C" not null,
  id              uuid not null,
  person_id       text collate "C" not null,
  organisation_id uuid not null,
  township_id     text collate "C",
  post            text not null,
  version         integer not null check (version > 0),
  state           jsonb not null,
  primary key (county_id, id)
);
create index appointment_person on appointment (person_id, county_id);

-- DLG-08: the key allows one list per township.
create table delegation_list (
  county_id   text collate "C" not null,
  township_id text collate "C" not null,
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, township_id)
);

create table delegation (
  county_id   text collate "C" not null,
  township_id text collate "C" not null,
  item_id     text collate "C" not null,
  version     integer not null check (version > 0),
  state       jsonb not null,
  primary key (county_id, township_id, item_id)
);

create table entrustability (
  county_id text collate "C" not null,
  item_id   text collate "C" not null,
  version   integer not null check (version > 0),
  state     jsonb not null,
  primary key (county_id, item_id)
);

create table agreement (
  county_id     text collate "C" not null,
  id            uuid not null,
  township_id   text collate "C" not null,
  department_id uuid not null,
  kind          text not null,
  version       integer not null check (version > 0),
  state         jsonb not null,
  primary key (county_id, id)
);
create index agreement_township on agreement (county_id, township_id);

create table agreement_item (
  county_id    text collate "C" not null,
  township_id  text collate "C" not null,
  item_id      text collate "C" not null,
  agreement_id uuid not null,
  primary key (county_id, township_id, item_id, agreement_id),
  foreign key (county_id, agreement_id) references agreement (county_id, id)
);

create table memo (
  county_id     text collate "C" not null,
  id            uuid not null,
  township_id   text collate "C" not null,
  supervisor_id uuid not null,
  version       integer not null check (version > 0),
  state         jsonb not null,
  primary key (county_id, id)
);
create index memo_township on memo (county_id, township_id);

create table memo_item (
  county_id   text collate "C" not null,
  township_id text collate "C" not null,
  item_id     text collate "C" not null,
  memo_id     uuid not null,
  primary key (county_id, township_id, item_id, memo_id),
  foreign key (county_id, memo_id) references memo (county_id, id)
);

create table seal (
  county_id     text collate "C" not null,
  id            uuid not null,
  seal_owner_id uuid not null,
  township_id   text collate "C",
  kind          text not null,
  in_force      boolean not null,
  version       integer not null check (version > 0),
  state         jsonb not null,
  primary key (county_id, id)
);
create index seal_township on seal (county_id, township_id);
-- GOV-07, R-1.2.4: one seal in force per owner, township and kind; also among those kept at the county.
create unique index seal_one_in_force on seal (county_id, seal_owner_id, township_id, kind)
  nulls not distinct where in_force;

-- Governance acts lock the pairs they touch FOR UPDATE, gated acts FOR SHARE (design §6 "Locks"); no data of its own.
create table authority_guard (
  county_id   text collate "C" not null,
  township_id text collate "C" not null,
  item_id     text collate "C" not null,
  primary key (county_id, township_id, item_id)
);
create index authority_guard_item on authority_guard (county_id, item_id);
