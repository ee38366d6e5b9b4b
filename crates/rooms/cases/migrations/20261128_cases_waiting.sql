-- Cases of somebody restricted in which something came in: they go on when the person is free.
create table cases_waiting (
  case_id bytea   not null,
  author  text    not null,
  subject bytea,
  at      bigint  not null,
  rings   boolean not null,
  sealed  bytea,
  primary key (case_id, author)
)
-- sqlite: without rowid
;
create index cases_waiting_subject on cases_waiting (subject) where subject is not null;
