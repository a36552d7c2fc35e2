-- Platform tables: ledger, personal content, access log, files, sessions.
-- Plain SQL for PostgreSQL 15 to 18 and for the embedded engine.
-- A table whose comment starts with "append-only" gets no UPDATE and no DELETE for the application's role
-- (src/platform/db/privileges.ts); on the embedded engine a trigger refuses them.
-- Undo: drop the tables in reverse order; a county with records must export them first.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Byte order ("C") for keys: the same order on both engines, so that roots and walks can be reproduced.
create table ledger (
  county_id    text collate "C" not null,
  stream       text collate "C" not null,
  version      integer not null check (version > 0),
  type         text not null,
  type_version integer not null check (type_version > 0),
  at           timestamptz not null,
  actor        text not null,
  acting_for   text,
  canonical    text not null,
  prev_hash    text not null,
  hash         text not null,
  primary key (county_id, stream, version)
);
comment on table ledger is 'append-only: what happened, chained per stream (design §6)';

create table ledger_root (
  day             date primary key,
  root            text not null,
  head_count      integer not null,
  prev_root       text not null,
  access_log_root text not null,
  signature       text not null,
  public_key      text not null,
  created_at      timestamptz not null
);
comment on table ledger_root is 'append-only: signed daily root over all stream heads (design §6)';

create table personal_content (
  county_id  text collate "C" not null,
  id         uuid not null,
  kind       text not null,
  ciphertext text,
  salt       text,
  commitment text not null,
  created_at timestamptz not null,
  erased_at  timestamptz,
  primary key (county_id, id),
  check ((erased_at is null) = (ciphertext is not null)),
  check ((ciphertext is null) = (salt is null))
);

create table access_log (
  county_id  text collate "C" not null,
  id         uuid not null,
  at         timestamptz not null,
  actor      text not null,
  acting_for text,
  subject    text not null,
  purpose    text not null,
  record     text,
  fields     text[] not null,
  request_id text,
  primary key (county_id, id)
);
comment on table access_log is 'append-only: who read what, and why (design §6)';
create index access_log_at on access_log (at);
create index access_log_subject on access_log (county_id, subject, at);
create index access_log_actor on access_log (county_id, actor, at);

create table access_log_segment (
  hour        timestamptz primary key,
  entry_count integer not null,
  hash        text not null,
  prev_hash   text not null,
  closed_at   timestamptz not null
);
comment on table access_log_segment is 'append-only: hourly chain over the access log (design §6)';

create table file (
  county_id       text collate "C" not null,
  id              uuid not null,
  digest          text not null,
  media_type      text not null,
  bytes           bigint not null check (bytes >= 0),
  name_ciphertext text not null,
  purpose         text not null,
  record          text,
  created_at      timestamptz not null,
  primary key (county_id, id)
);
create index file_record on file (county_id, record) where record is not null;
create index file_digest on file (digest);

create table session (
  token_hash       text primary key,
  account_id       text not null,
  created_at       timestamptz not null,
  last_seen_at     timestamptz not null,
  expires_at       timestamptz not null,
  csrf_secret      text not null,
  second_factor_at timestamptz,
  user_agent_hash  text not null
);
create index session_account on session (account_id);
create index session_expires_at on session (expires_at);

create table login_throttle (
  account_key  text primary key,
  failures     integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz
);

create table totp_secret (
  account_id     text primary key,
  ciphertext     text not null,
  last_used_step bigint not null,
  created_at     timestamptz not null,
  confirmed_at   timestamptz
);
