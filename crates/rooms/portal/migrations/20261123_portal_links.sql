-- Links to one case of one person: by mail to the address on file, used once, and then for an hour in the browser that used
-- it. Only hashes.
create table portal_links (
  token      bytea  not null primary key,
  subject    bytea  not null,
  case_id    bytea  not null,
  opens      text   not null,
  created_at bigint not null,
  expires_at bigint not null,
  used_at    bigint,
  constraint portal_links_opens_check check (opens in ('mailed', 'visit'))
);
create index portal_links_of_subject on portal_links (subject, created_at);
create index portal_links_by_end on portal_links (expires_at);
