-- What a township handed in or holds, newest first: the index by township_ids finds it, but not in order. And what comes to
-- an organ, which is little among all that it has.
-- Undo: drop the indexes.
create index service_case_intake on service_case (county_id, intake_township_id, id) where intake_township_id is not null;
create index service_case_custody on service_case (county_id, custody_township_id, id) where custody_township_id is not null;
create index service_case_organ_transit on service_case (county_id, organ_id, id)
  where transit_organisation_id is not null and transit_township_id is null;
