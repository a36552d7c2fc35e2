-- Two places of one township never bear one name (GOV-01), whatever happens at once.
-- Undo: drop the index.

create unique index place_name on place (county_id, township_id, name);
