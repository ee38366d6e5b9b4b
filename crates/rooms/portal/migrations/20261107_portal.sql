-- Who asked for a link to their choices: the address sealed until the answer is written, then only its keyed hash.
create table portal_asks (
  id         bytea  not null primary key,
  address    bytea  not null,
  email      bytea,
  created_at bigint not null
);
create index portal_asks_by_address on portal_asks (address, created_at);
create index portal_asks_by_age on portal_asks (created_at);
