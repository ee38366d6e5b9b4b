-- What happened: audit trail, timeline and outbox of the house in one; ids and names of fields, never values.
create table events (
  id      bytea  not null primary key,
  at      bigint not null,
  actor   text   not null,
  kind    text   not null,
  subject bytea,
  data    text   not null,
  request text
);
create index events_of_subject on events (subject, id);
create index events_by_kind on events (kind, id);

-- sqlite: create trigger events_stay_as_they_are before update on events
-- sqlite: begin select raise(abort, 'events are append-only'); end;
-- postgres: create function events_stay_as_they_are() returns trigger language plpgsql as
-- postgres: $$ begin raise exception 'events are append-only'; end $$;
-- postgres: create trigger events_stay_as_they_are before update on events
-- postgres: for each row execute function events_stay_as_they_are();

-- Who looked at whom: the act, never the value.
create table sightings (
  id      bytea  not null primary key,
  at      bigint not null,
  actor   text   not null,
  subject bytea  not null,
  kind    text   not null check (kind in ('opened', 'revealed', 'exported', 'found')),
  field   text,
  reason  text
);
create index sightings_of_subject on sightings (subject, id);

-- Settings that differ from their defaults.
create table settings (
  key        text   not null primary key,
  value      text   not null,
  updated_at bigint not null
);

-- Answers to creates, so that asking twice with one key creates once: where the answer points, not what it said.
create table idempotency (
  key      bytea  not null primary key,
  request  bytea  not null,
  status   bigint not null,
  location text,
  at       bigint not null
);
create index idempotency_by_age on idempotency (at);
