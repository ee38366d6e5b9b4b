-- The reason of a look is sealed under the key of the person it is about; looks are found by who looked, too.
alter table sightings add column sealed bytea;
create index sightings_by_actor on sightings (actor, at);
