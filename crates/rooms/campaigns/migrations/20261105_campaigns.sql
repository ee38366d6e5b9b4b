-- Letters to many. What is written here is the same for all receivers; what each one gets lies sealed in the post room.
create table letters (
  id         bytea  not null primary key,
  version    bigint not null,
  title      text   not null,
  purpose    text   not null,
  channel    text   not null constraint letters_channel check (channel in ('email')),
  audience   text   not null,
  state      text   not null constraint letters_state
             check (state in ('draft', 'sending', 'paused', 'sent', 'canceled')),
  created_at bigint not null,
  created_by text   not null,
  started_at bigint,
  started_by text,
  halted_at  bigint,
  halted_by  text,
  constraint letters_started check (state in ('draft', 'canceled') or started_at is not null),
  constraint letters_halted check (state in ('draft', 'sending') or halted_at is not null)
);
create index letters_by_age on letters (created_at, id);

-- The same letter in each language it was written in.
create table letter_texts (
  letter  bytea not null references letters (id),
  lang    text  not null,
  subject text  not null,
  body    text  not null,
  primary key (letter, lang)
);

-- How far a letter has come through its audience: to look who may get it, and to send it.
create table letter_runs (
  letter   bytea  not null references letters (id),
  stage    text   not null constraint letter_runs_stage check (stage in ('count', 'send')),
  run      bigint not null,
  position bytea,
  expected bigint not null,
  decided  bigint not null,
  ended_at bigint,
  primary key (letter, stage)
);

-- What was decided, counted by reason, so that a result page reads ten rows and not a million.
create table letter_counts (
  letter  bytea  not null references letters (id),
  stage   text   not null constraint letter_counts_stage check (stage in ('count', 'send')),
  outcome text   not null constraint letter_counts_outcome check (outcome in ('handed', 'held', 'failed')),
  reason  text   not null,
  amount  bigint not null,
  primary key (letter, stage, outcome, reason)
);

-- One decision for each person and letter: nobody gets a letter twice, and everybody can be told why they got it or not.
create table letter_recipients (
  letter  bytea  not null references letters (id),
  subject bytea  not null,
  outcome text   not null constraint letter_recipients_outcome check (outcome in ('handed', 'held', 'failed')),
  reason  text   not null,
  message bytea,
  at      bigint not null,
  primary key (letter, subject)
);
create index letter_recipients_of_subject on letter_recipients (subject, letter);
