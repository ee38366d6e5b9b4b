-- What people are named by who were ended together, sealed under their keys: from the end of their rows until a job has starred
-- them in what others wrote.
create table rights_named (
  subject bytea not null primary key,
  sealed  bytea not null
)
-- sqlite: without rowid
;
