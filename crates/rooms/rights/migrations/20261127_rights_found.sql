-- Where others' texts name somebody who asked to be erased: looked for by a job, shown on the request until it is decided. Each
-- lies under the key of whom the text is about, so that their own end takes it along.
create table rights_found (
  id     bytea not null primary key,
  claim  bytea not null,
  owner  bytea not null,
  sealed bytea not null
);
create index rights_found_of_claim on rights_found (claim, id);
-- Since when a look is asked for, and when it was done.
create table rights_looks (
  claim    bytea  not null primary key,
  asked_at bigint not null,
  done_at  bigint,
  more     boolean not null
)
-- sqlite: without rowid
;
