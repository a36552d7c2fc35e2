-- What each desk looks for: cases by their next act, who has one in hand, an item's cases wherever handled, and what an
-- auditor asks for. The columns follow from the case's events; `decided_late` is null where it was decided before this column.
-- Undo: drop the indexes, then the columns.
alter table service_case
  add column waiting_for    text,
  add column is_deemed      boolean not null default false,
  add column is_transferred boolean not null default false,
  add column decided_late   boolean,
  -- Keyed look-up value of the applicant's telephone, never in the ledger; null for cases of before.
  add column phone_index    text;

update service_case set
  is_deemed = coalesce(state -> 'acceptance' ->> 'deemed' = 'true', false),
  is_transferred = coalesce(state ->> 'transferred' = 'true', false),
  waiting_for = case
    when closed_at is not null then null
    when transit_organisation_id is not null then 'take_over'
    when status = 'submitted' then 'accept'
    when status = 'supplementing' then 'supplement'
    when status in ('accepted', 'reviewing') then case
      when jsonb_path_exists(state, '$.pauses[*] ? (@.through == null)') then 'special_procedure'
      when mode = 'entrusted_acceptance' and custody_township_id is not null
        then case when state ->> 'preReview' is null then 'pre_review' else 'transfer' end
      when state ->> 'review' is null then 'review'
      else 'decide' end
    when status = 'decided' then case
      when state ->> 'sealUse' is not null then 'issue'
      when state ->> 'sealRequest' is not null then 'seal'
      else 'request_seal' end
    when status = 'issued' then 'deliver' end;

create index service_case_township_next
  on service_case (county_id, custody_township_id, waiting_for, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is not null;
create index service_case_county_next
  on service_case (county_id, organ_id, waiting_for, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is null;
create index service_case_hall_next
  on service_case (county_id, waiting_for, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is null;
create index service_case_claimed on service_case (county_id, claimed_by, claimed_until)
  where claimed_by is not null and closed_at is null;
-- Those who read a whole county or the items that they supervise (R-1.2.10, R-6.2.5).
create index service_case_open on service_case (county_id, coalesce(due_on, date '9999-12-31'), id) where closed_at is null;
create index service_case_item on service_case (county_id, item_id, id);
create index service_case_closed on service_case (county_id, closed_at) where closed_at is not null;
create index service_case_deemed on service_case (county_id, id) where is_deemed;
create index service_case_late on service_case (county_id, id) where decided_late;
create index service_case_phone on service_case (county_id, phone_index) where phone_index is not null;
