-- Work for later: one row a job, deleted in the transaction that finishes it.
create table jobs (
  id         bytea   not null primary key,
  kind       text    not null,
  payload    text    not null,
  state      text    not null check (state in ('waiting', 'dead')),
  attempts   bigint  not null,
  run_at     bigint  not null,
  created_at bigint  not null,
  dedup      text,
  last_error text,
  constraint jobs_dedup_unique unique (dedup)
);
create index jobs_due on jobs (state, run_at);

-- When each schedule last had its turn.
create table job_schedules (
  kind     text   not null primary key,
  last_run bigint not null
);
