-- People whose data is kept and not changed: triggers on the tables that the rooms name refuse to write their rows.
create table restricted (
  subject bytea  not null primary key,
  since   bigint not null,
  actor   text   not null,
  reason  text   not null
)
-- sqlite: without rowid
;
