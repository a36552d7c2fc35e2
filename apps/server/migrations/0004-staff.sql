-- Installation facts, persons on the staff and their accounts.
-- Undo: drop the tables in reverse order; accounts must then be made again.

-- What this installation is, decided at its first start: key `demo` = 'true' | 'false'.
create table installation (
  key        text collate "C" primary key,
  value      text not null,
  created_at timestamptz not null
);

create table person (
  person_id  text collate "C" primary key,
  name       text not null,
  created_at timestamptz not null
);

create table account (
  account_id    text collate "C" primary key,
  person_id     text collate "C" not null references person (person_id),
  login_name    text collate "C" not null unique,
  password_hash text not null,
  is_active     boolean not null,
  created_at    timestamptz not null
);
create index account_person on account (person_id);
