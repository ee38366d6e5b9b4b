-- Which erasure the data has seen of whom: the journal beside the keys says which were decided, and what is missing here is
-- carried out again after a restore.
create table rights_wiped (
  subject bytea  not null primary key,
  mark    bytea  not null,
  at      bigint not null
)
-- sqlite: without rowid
;
