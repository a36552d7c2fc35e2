-- Accounts opened on screen: a password that somebody else handed over counts once and for a time, what a county wishes an account
-- to be called, and authenticators that are being bound and count from the first code of them on.
-- Undo: drop the table and the columns; one-time passwords then count like others.

-- Until when the password, which the person has not chosen, counts; null = the person's own password.
alter table account add column once_until timestamptz;

-- The login name that was written down when the person was recorded, until the account is opened.
alter table person add column proposed_login_name text collate "C";

create table totp_enrolment (
  account_id text primary key,
  ciphertext text not null,
  started_at timestamptz not null
);
