-- Links to everything that is held about one person: by mail to the address on file, used once, and then for an hour in the
-- browser that used it. Only hashes.
create table portal_visits (
  token      bytea  not null primary key,
  subject    bytea  not null,
  opens      text   not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at    bigint,
  constraint portal_visits_opens_check check (opens in ('mailed', 'visit'))
);
create index portal_visits_of_subject on portal_visits (subject, created_at);
create index portal_visits_by_end on portal_visits (expires_at);
