-- The key store, apart from the data: without it, what is sealed there cannot be read.
create table keys (
  id         bytea  not null primary key,
  wrapped    bytea  not null,
  created_at bigint not null
)
-- sqlite: without rowid
;

-- Keys of the house itself: the blind index, the ledger's signature, suppression, a check of the master key.
create table house_keys (
  name    text  not null primary key,
  wrapped bytea not null
);

-- Keys destroyed, in order: a restored backup is brought up to date from here before it serves.
create table erasures (
  id bytea  not null primary key,
  at bigint not null
);
