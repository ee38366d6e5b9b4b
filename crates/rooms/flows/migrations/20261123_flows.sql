-- Processes as data. The draft is what somebody works on; published versions are rows of their own and never change.
create table flows_definitions (
  id          bytea   primary key,
  key         text    not null,
  version     bigint  not null,
  draft       text,
  names       text    not null,
  category    text    not null,
  host        text,
  published   bigint,
  retired_at  bigint,
  changed_at  bigint  not null,
  changed_by  text    not null,
  constraint flows_definitions_key_unique unique (key)
);

create table flows_versions (
  flow        bytea   not null references flows_definitions (id),
  number      bigint  not null,
  digest      bytea   not null,
  definition  text    not null,
  at          bigint  not null,
  by_actor    text    not null,
  primary key (flow, number)
);

-- A run stays on its version until somebody maps it to another.
create table flows_runs (
  id          bytea   primary key,
  version     bigint  not null,
  flow        bytea   not null references flows_definitions (id),
  number      bigint  not null,
  host_kind   text    not null,
  host        bytea   not null,
  subject     bytea,
  key         bytea   not null,
  status      text    not null,
  stands      text    not null,
  seq         bigint  not null,
  since       bigint  not null,
  started_at  bigint  not null,
  standing    text    not null,
  standing_at bigint,
  parent      bytea,
  parent_seq  bigint,
  depth       bigint  not null,
  due_at      bigint,
  end_due_at  bigint,
  end_left    bigint,
  auto_since  bigint  not null,
  auto_moves  bigint  not null,
  looks_at    bigint,
  constraint flows_runs_standing check (standing in ('running', 'stopped', 'ended'))
);
create index flows_runs_host on flows_runs (host);
create index flows_runs_subject on flows_runs (subject);
create index flows_runs_parent on flows_runs (parent) where parent is not null;
create index flows_runs_flow on flows_runs (flow, number, status, id) where standing <> 'ended';
create index flows_runs_stopped on flows_runs (standing_at, id) where standing = 'stopped';
-- Conditions that nobody announces are looked at again at this moment.
create index flows_runs_looks on flows_runs (looks_at, id) where looks_at is not null;

-- One row a run: its values as one sealed object. The id is the run's.
create table flows_values (
  id          bytea   primary key,
  subject     bytea,
  key         bytea   not null,
  content     bytea   not null
);
create index flows_values_subject on flows_values (subject);

create table flows_timers (
  run         bytea   not null,
  kind        text    not null,
  ref         text    not null,
  at          bigint  not null,
  primary key (run, kind, ref)
);
create index flows_timers_at on flows_timers (at, run);

-- What a run waits to hear of, by its person or its host.
create table flows_listens (
  run         bytea   not null,
  kind        text    not null,
  subject     bytea,
  host        bytea   not null,
  primary key (run, kind)
);
create index flows_listens_subject on flows_listens (subject, kind);
create index flows_listens_kind on flows_listens (kind);
create index flows_listens_host on flows_listens (host, kind);

create table flows_moves (
  run         bytea   not null,
  seq         bigint  not null,
  at          bigint  not null,
  number      bigint  not null,
  from_status text,
  to_status   text    not null,
  transition  text,
  cause       text    not null,
  actor       text    not null,
  primary key (run, seq)
);

create table flows_held (
  id          bytea   primary key,
  run         bytea   not null,
  step        text    not null,
  word        text    not null,
  args        text    not null,
  at          bigint  not null,
  settled_at  bigint,
  settled_by  text
);
create index flows_held_run on flows_held (run) where settled_at is null;

create table flows_tasks (
  id          bytea   primary key,
  run         bytea   not null,
  seq         bigint  not null,
  kind        text    not null,
  key         text    not null,
  needed      bigint  not null,
  state       text    not null,
  at          bigint  not null,
  due_at      bigint,
  ended_at    bigint,
  ended_by    text
);
create index flows_tasks_run on flows_tasks (run, seq);

-- Whom a task was given to: a colleague's id, `team:service`, `role:manager`.
create table flows_asked (
  task        bytea   not null,
  asked       text    not null,
  is_open     boolean not null,
  primary key (task, asked)
);
create index flows_asked_open on flows_asked (asked, task) where is_open = true;

create table flows_votes (
  task        bytea   not null,
  staff       bytea   not null,
  voter       bytea   not null,
  vote        text    not null,
  at          bigint  not null,
  constraint flows_votes_task_staff_unique primary key (task, staff)
);

-- How far the house's events were listened to.
create table flows_cursors (
  name        text    primary key,
  event       bytea
);
