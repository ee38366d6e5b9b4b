-- Rules of retention: what ends, how long after which event, how. Configuration of the office, nothing personal.
create table retention_rules (
  id         bytea  not null primary key,
  name       text   not null,
  lapse      text   not null,
  purpose    text   not null,
  period     text   not null,
  deed       text   not null constraint retention_rules_deed check (deed in ('block', 'anonymise', 'destroy')),
  warning    bigint not null constraint retention_rules_warning check (warning between 0 and 365),
  grace      text   not null,
  floor      text,
  law        text,
  state      text   not null constraint retention_rules_state check (state in ('active', 'paused')),
  begins_at  bigint not null,
  allowed    bigint not null,
  version    bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  constraint retention_rules_lapse_purpose_unique unique (lapse, purpose)
);

-- What each version laid down, and who did it; never changed.
create table retention_versions (
  rule    bytea  not null,
  version bigint not null,
  terms   text   not null,
  actor   text   not null,
  at      bigint not null,
  constraint retention_versions_unique primary key (rule, version)
);

-- Rules that a fresh house began with, so that one which somebody removed does not come back.
create table retention_furnished (
  lapse text   not null primary key,
  at    bigint not null
);

-- People whose end is near: warned, or in their days of grace.
create table retention_tasks (
  rule      bytea   not null,
  subject   bytea   not null,
  warned_at bigint  not null,
  told      boolean not null,
  ends_at   bigint  not null,
  looked_at bigint  not null,
  constraint retention_tasks_unique primary key (rule, subject)
);
create index retention_tasks_of_subject on retention_tasks (subject);
create index retention_tasks_by_look on retention_tasks (rule, looked_at);

-- Runs over all rules, and how each rule fared; where it stands, so that it goes on after a stop.
create table retention_nights (
  id       bytea  not null primary key,
  began_at bigint not null,
  ended_at bigint,
  actor    text   not null,
  state    text   not null constraint retention_nights_state check (state in ('running', 'paused', 'done'))
);
create index retention_nights_open on retention_nights (id) where ended_at is null;

create table retention_runs (
  night    bytea  not null,
  rule     bytea  not null,
  place    bigint not null,
  name     text   not null,
  lapse    text   not null,
  state    text   not null constraint retention_runs_state check (state in ('waiting', 'running', 'done', 'held', 'gone')),
  due      bigint not null,
  looked   bigint not null,
  warned   bigint not null,
  waits    bigint not null,
  ended    bigint not null,
  spared   bigint not null,
  failed   bigint not null,
  kept     text   not null,
  at_since bigint,
  at_id    bytea,
  moved_at bigint,
  constraint retention_runs_unique primary key (night, rule)
);
create index retention_runs_of_rule on retention_runs (rule, night);
