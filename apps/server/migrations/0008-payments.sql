-- Collection services 46–49: payment orders and the daily reconciliation (E-47). No money is held, so no balance is either.
-- Undo: drop the tables and sequences in reverse order; the ledger keeps what happened.

create table payment_order (
  county_id      text collate "C" not null,
  id             uuid not null,
  number         text collate "C" not null,
  item_id        text collate "C" not null,
  channel        text not null,
  township_id    text collate "C",
  company_id     text collate "C" not null,
  bill_number    text collate "C" not null,
  status         text not null,
  version        integer not null check (version > 0),
  amount         integer not null check (amount > 0),
  created_at     timestamptz not null,
  expires_at     timestamptz not null,
  paid_at        timestamptz,
  reference      text collate "C",
  -- Never in the ledger: keyed look-up values, what lists may show, who may come back to it.
  account_index  text not null,
  account_masked text not null,
  payer_masked   text not null,
  code_hash      text not null,
  visit_hash     text,
  cashier_url    text,
  state          jsonb not null,
  primary key (county_id, id),
  unique (county_id, number)
);
-- PAY-05: one open order a bill, whoever asks at the same moment.
create unique index payment_order_open_bill on payment_order (county_id, company_id, bill_number)
  where status in ('created', 'awaiting_payment');
-- One payment of the company settles one order.
create unique index payment_order_reference on payment_order (county_id, company_id, reference)
  where reference is not null;
-- Registers: newest first by id (UUIDv7 is ordered by time).
create index payment_order_place on payment_order (county_id, channel, township_id, id);
create index payment_order_account on payment_order (county_id, account_index, id);
create index payment_order_paid on payment_order (county_id, company_id, item_id, paid_at) where paid_at is not null;
create index payment_order_open on payment_order (created_at) where status in ('created', 'awaiting_payment');
create index payment_order_settled on payment_order (paid_at) where status = 'paid';

create table payment_reconciliation (
  county_id        text collate "C" not null,
  company_id       text collate "C" not null,
  item_id          text collate "C" not null,
  day              date not null,
  version          integer not null check (version > 0),
  open_differences integer not null,
  state            jsonb not null,
  primary key (county_id, day, company_id, item_id)
);

-- Wrong checks of an account or an order and day, then nothing is shown until tomorrow.
create table payment_attempt (
  subject  text collate "C" not null,
  day      date not null,
  failures integer not null,
  primary key (subject, day)
);

create sequence payment_number_371702;
create sequence payment_number_371703;
create sequence payment_number_371721;
create sequence payment_number_371722;
create sequence payment_number_371723;
create sequence payment_number_371724;
create sequence payment_number_371725;
create sequence payment_number_371726;
create sequence payment_number_371728;
create sequence payment_number_371770;
