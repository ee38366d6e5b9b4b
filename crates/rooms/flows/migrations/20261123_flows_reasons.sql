-- Why somebody approved or refused: their own words, sealed like the values of the run.
create table flows_reasons (
  id          bytea   primary key,
  task        bytea   not null,
  run         bytea   not null,
  staff       bytea   not null,
  vote        text    not null,
  subject     bytea,
  key         bytea   not null,
  reason      bytea   not null,
  at          bigint  not null
);
create index flows_reasons_task on flows_reasons (task);
create index flows_reasons_run on flows_reasons (run);
create index flows_reasons_subject on flows_reasons (subject);
