-- What is over, as each desk looks for it: the newest first, and what ended since a day. The indexes over all cases find the
-- newest, which are mostly still under way, and walk through them. A case under way is in none of these.
-- Undo: drop the indexes.
create index service_case_closed_organ on service_case (county_id, organ_id, id) where closed_at is not null;
create index service_case_closed_county on service_case (county_id, id) where closed_at is not null;
create index service_case_closed_item on service_case (county_id, item_id, id) where closed_at is not null;
create index service_case_closed_intake on service_case (county_id, intake_township_id, id)
  where closed_at is not null and intake_township_id is not null;
create index service_case_closed_custody on service_case (county_id, custody_township_id, id)
  where closed_at is not null and custody_township_id is not null;
create index service_case_closed_hall_intake on service_case (county_id, id)
  where closed_at is not null and intake_township_id is null;
create index service_case_closed_hall on service_case (county_id, id)
  where closed_at is not null and custody_township_id is null;
create index service_case_ended_intake on service_case (county_id, intake_township_id, closed_at)
  where closed_at is not null and intake_township_id is not null;
create index service_case_ended_custody on service_case (county_id, custody_township_id, closed_at)
  where closed_at is not null and custody_township_id is not null;

-- A name within a township: one index for both steps through the longer list by the shorter, where two would be read whole.
-- Each of the columns alone is served as before. Undo: drop it and make the two anew as 0003 has them.
create index service_case_search on service_case using gin (township_ids, applicant_grams);
drop index service_case_township;
drop index service_case_grams;
