-- Cases: one row a case (what its events say), its certificate, case numbers, idempotent posts.
-- Undo: drop the tables and sequences in reverse order; the ledger keeps what happened.

create table service_case (
  county_id               text collate "C" not null,
  id                      uuid not null,
  number                  text collate "C" not null,
  item_id                 text not null,
  organ_id                text not null,
  version                 integer not null,
  status                  text not null,
  channel                 text not null,
  mode                    text,
  intake_township_id      text,
  custody_organisation_id text not null,
  custody_township_id     text,
  transit_organisation_id text,
  transit_township_id     text,
  township_ids            text[] not null,
  submitted_at            timestamptz not null,
  due_on                  date,
  decided_at              timestamptz,
  closed_at               timestamptz,
  -- Never in the ledger: keyed look-up values and what lists may show.
  applicant_index         text not null,
  applicant_grams         text[] not null,
  applicant_masked        text not null,
  receipt_code_hash       text not null,
  claimed_by              text,
  claimed_until           timestamptz,
  state                   jsonb not null,
  primary key (county_id, id),
  unique (county_id, number)
);
-- Queues: what waits at one place, the earliest due first.
create index service_case_township_queue on service_case (county_id, custody_township_id, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is not null;
create index service_case_county_queue on service_case (county_id, organ_id, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is null;
create index service_case_transit on service_case (county_id, transit_township_id, id) where transit_organisation_id is not null;
-- Lists: newest first by id (UUIDv7 is ordered by time).
create index service_case_township on service_case using gin (township_ids);
create index service_case_organ on service_case (county_id, organ_id, id);
create index service_case_applicant on service_case (county_id, applicant_index);
create index service_case_grams on service_case using gin (applicant_grams);
-- Deadlines are one indexed scan, not a job per case (design §6).
create index service_case_outcome_due on service_case (due_on) where status = 'submitted';

create table certificate (
  county_id         text collate "C" not null,
  id                uuid not null,
  case_id           uuid not null,
  kind              text not null,
  title             text not null,
  number            text not null,
  verification_code text collate "C" not null,
  item_id           text not null,
  organ_id          text not null,
  organ_name        text not null,
  seal_id           text not null,
  seal_name         text not null,
  holder_masked     text not null,
  sealed_on         date not null,
  issued_on         date,
  valid_until       date,
  content_digest    text not null,
  file_id           uuid not null,
  file_digest       text not null,
  primary key (county_id, id),
  unique (county_id, number),
  unique (county_id, case_id)
);
create index certificate_verification_code on certificate (verification_code);

-- A repeated post with the same key has one effect and one answer (E-42).
create table idempotent_post (
  scope      text collate "C" not null,
  key        text collate "C" not null,
  request    text not null,
  answer     text not null,
  created_at timestamptz not null,
  primary key (scope, key)
);
create index idempotent_post_created_at on idempotent_post (created_at);

-- Five wrong codes a case and day, then tracking waits until tomorrow (design §9).
create table tracking_attempt (
  county_id text collate "C" not null,
  number    text collate "C" not null,
  day       date not null,
  failures  integer not null,
  primary key (county_id, number, day)
);

create sequence case_number_371702;
create sequence case_number_371703;
create sequence case_number_371721;
create sequence case_number_371722;
create sequence case_number_371723;
create sequence case_number_371724;
create sequence case_number_371725;
create sequence case_number_371726;
create sequence case_number_371728;
create sequence case_number_371770;
create sequence document_number;
