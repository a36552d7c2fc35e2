-- The county hall's queue holds the files of every organ, so the index by organ cannot give it in order.
-- Undo: drop the index.
create index service_case_hall_queue on service_case (county_id, coalesce(due_on, date '9999-12-31'), id)
  where closed_at is null and custody_township_id is null;
