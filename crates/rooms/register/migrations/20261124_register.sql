-- What the register holds beside what it computes: each record sealed under a key of its own, for texts may name people.
create table register_records (
  id         bytea  not null primary key,
  kind       text   not null,
  state      text   not null,
  -- Breaches have numbers: the year times ten thousand, and a count.
  serial     bigint,
  -- The processor that a subprocessor works for.
  parent     bytea,
  -- The next day or hour that somebody has to keep in mind, and how often they were reminded of it.
  due_at     bigint,
  reminded   bigint not null,
  sealed     bytea  not null,
  version    bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  actor      text   not null,
  constraint register_records_serial_unique unique (serial),
  constraint register_records_kind_check check (kind in ('activity', 'service', 'joint', 'processor', 'measure', 'assessment', 'breach')),
  constraint register_records_state_check check (state in ('current', 'proposed', 'approved', 'ended', 'open', 'closed'))
);
create index register_records_of_kind on register_records (kind, created_at);
create index register_records_due on register_records (due_at) where due_at is not null;

-- Contracts with processors: the file lies sealed under the processor's key.
create table register_agreements (
  id        bytea  not null primary key,
  record    bytea  not null,
  file      bytea,
  size      bigint not null,
  sealed    bytea  not null,
  starts_at bigint not null,
  ends_at   bigint,
  review_at bigint,
  reminded  bigint not null,
  added_at  bigint not null,
  actor     text   not null
);
create index register_agreements_of_record on register_agreements (record, starts_at);

-- What was done with a record, sealed where somebody said why.
create table register_log (
  id     bytea  not null primary key,
  record bytea  not null,
  at     bigint not null,
  actor  text   not null,
  what   text   not null,
  sealed bytea
);
create index register_log_of_record on register_log (record, id);

-- Whom a breach affects: how they were looked for, and how far that is.
create table register_reaches (
  id      bytea  not null primary key,
  breach  bytea  not null,
  sealed  bytea  not null,
  state   text   not null,
  last    bytea,
  found   bigint not null,
  at      bigint not null,
  actor   text   not null,
  constraint register_reaches_state_check check (state in ('running', 'done', 'stopped'))
);
create index register_reaches_of_breach on register_reaches (breach, id);

-- The people found, and what became of their letters.
create table register_affected (
  breach  bytea  not null,
  subject bytea  not null,
  state   text   not null,
  at      bigint not null,
  message bytea,
  why     text,
  primary key (breach, subject),
  constraint register_affected_state_check check (state in ('found', 'written', 'told', 'failed', 'unreachable', 'otherwise'))
)
-- sqlite: without rowid
;
create index register_affected_of_subject on register_affected (subject);
create index register_affected_in_state on register_affected (breach, state, subject);
