-- What people ask for and complain about. What identifies somebody lies sealed under the person's key, or under the case's own
-- while nobody is linked. Where a run stands is written down here, so that lists need not ask the processes.
create table cases_cases (
  id           bytea   not null primary key,
  number       bigint  not null,
  subject      bytea,
  category     text    not null,
  run          bytea,
  flow         text    not null,
  status       text    not null,
  stands       text    not null constraint cases_cases_stands
               check (stands in ('open', 'us', 'customer', 'third', 'done', 'refused', 'canceled', 'merged')),
  priority     bigint  not null constraint cases_cases_priority check (priority between 0 and 3),
  team         bytea,
  assignee     bytea,
  unit         bytea,
  channel      text    not null,
  sender       bytea,
  lang         text,
  confidential boolean not null,
  parent       bytea,
  merged_into  bytea,
  opened_at    bigint  not null,
  last_at      bigint  not null,
  waits_since  bigint,
  closed_at    bigint,
  step_due     bigint,
  end_due      bigint,
  due_at       bigint  not null,
  contact      bytea,
  sealed       bytea,
  version      bigint  not null,
  constraint cases_cases_number_unique unique (number)
);
-- Queues hold open cases alone: what is closed weighs nothing in them. The columns behind the order are those that decide who
-- may see a case, so that counting reads the index alone.
create index cases_cases_due on cases_cases (due_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;
create index cases_cases_latest on cases_cases (last_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;
create index cases_cases_mine on cases_cases (assignee, due_at, id, confidential, team, unit, closed_at) where closed_at is null;
create index cases_cases_team on cases_cases (team, due_at, id, confidential, assignee, unit, closed_at) where closed_at is null;
create index cases_cases_stands on cases_cases (stands, due_at, id, confidential, assignee, team, unit, closed_at) where closed_at is null;
create index cases_cases_answer on cases_cases (waits_since, id, confidential, assignee, team, unit, closed_at)
  where closed_at is null and waits_since is not null;
create index cases_cases_board on cases_cases (flow, status, due_at, id) where closed_at is null;
create index cases_cases_subject on cases_cases (subject, id);
create index cases_cases_contact on cases_cases (contact, id) where contact is not null;
create index cases_cases_parent on cases_cases (parent) where parent is not null;
create index cases_cases_closed on cases_cases (closed_at, id) where closed_at is not null;

-- The last number given out in a year.
create table cases_numbers (
  year bigint not null primary key,
  last bigint not null
);

-- The thread, line by line.
create table cases_entries (
  id          bytea  not null primary key,
  case_id     bytea  not null,
  subject     bytea,
  kind        text   not null constraint cases_entries_kind check (kind in ('in', 'out', 'note', 'call', 'auto', 'event')),
  author      text   not null constraint cases_entries_author check (author in ('customer', 'third', 'staff', 'house')),
  actor       text   not null,
  at          bigint not null,
  message_id  bytea,
  letter      bytea,
  data        text,
  sealed      bytea,
  attachments bigint not null,
  flags       bigint not null
);
create index cases_entries_of_case on cases_entries (case_id, at, id);
create index cases_entries_of_subject on cases_entries (subject) where subject is not null;
create index cases_entries_of_message on cases_entries (message_id) where message_id is not null;
create index cases_entries_of_letter on cases_entries (letter) where letter is not null;

-- Files of messages, each sealed under a key of its own; a row stands here before its file is there, so that the sweep finds it
-- whatever stops in between.
create table cases_attachments (
  id      bytea  not null primary key,
  file    bytea  not null,
  case_id bytea,
  entry   bytea,
  subject bytea,
  size    bigint not null,
  sealed  bytea,
  at      bigint not null
);
create index cases_attachments_of_entry on cases_attachments (entry) where entry is not null;
create index cases_attachments_of_case on cases_attachments (case_id) where case_id is not null;
create index cases_attachments_of_subject on cases_attachments (subject) where subject is not null;
create index cases_attachments_waiting on cases_attachments (at) where entry is null;

-- The keys of attachments, to be destroyed once the row of the attachment is gone.
create table cases_keys (
  id bytea not null primary key
);

create table cases_tags (
  case_id bytea not null,
  tag     text  not null,
  subject bytea,
  primary key (case_id, tag)
);
create index cases_tags_by_tag on cases_tags (tag, case_id);
create index cases_tags_of_subject on cases_tags (subject) where subject is not null;

-- Colleagues who follow a case.
create table cases_watchers (
  staff   bytea not null,
  case_id bytea not null,
  primary key (staff, case_id)
);
create index cases_watchers_of_case on cases_watchers (case_id);

-- Colleagues who alone may see a confidential case.
create table cases_named (
  case_id bytea not null,
  staff   bytea not null,
  primary key (case_id, staff)
);
create index cases_named_by_staff on cases_named (staff, case_id);

create table cases_relations (
  case_id  bytea not null,
  other    bytea not null,
  relation text  not null constraint cases_relations_relation check (relation in ('related', 'child', 'follows', 'duplicate')),
  primary key (case_id, other, relation)
);
create index cases_relations_back on cases_relations (other, case_id);

-- What a colleague began to write; a fresh one tells others that somebody is writing.
create table cases_drafts (
  id         bytea  not null primary key,
  case_id    bytea  not null,
  staff      bytea  not null,
  subject    bytea,
  sealed     bytea  not null,
  changed_at bigint not null,
  constraint cases_drafts_one_unique unique (case_id, staff)
);
create index cases_drafts_of_subject on cases_drafts (subject) where subject is not null;
create index cases_drafts_by_time on cases_drafts (changed_at);

create table cases_categories (
  id           bytea   not null primary key,
  key          text    not null,
  parent       bytea,
  names        text    not null,
  flow         text,
  team         bytea,
  unit         bytea,
  sender       bytea,
  purpose      text,
  priority     bigint,
  confidential boolean not null,
  position     bigint  not null,
  on_offer     boolean not null,
  version      bigint  not null,
  constraint cases_categories_key_unique unique (key)
);

-- Prepared answers and steps at one click: texts of the house, never about a person.
create table cases_answers (
  id       bytea  not null primary key,
  title    text   not null,
  texts    text   not null,
  category text,
  version  bigint not null,
  constraint cases_answers_title_unique unique (title)
);
create table cases_macros (
  id      bytea  not null primary key,
  title   text   not null,
  steps   text   not null,
  version bigint not null,
  constraint cases_macros_title_unique unique (title)
);

-- Who of a team had the last turn.
create table cases_turns (
  team  bytea not null primary key,
  staff bytea not null
);

create table cases_views (
  id     bytea   not null primary key,
  staff  bytea   not null,
  name   text    not null,
  filter text    not null,
  shared boolean not null
);
create index cases_views_of_staff on cases_views (staff);

-- When somebody was last told that their message came in: keyed hashes of addresses.
create table cases_acknowledged (
  who bytea  not null primary key,
  at  bigint not null
);
create index cases_acknowledged_by_time on cases_acknowledged (at);

-- What finds messages by their words. A fresh message lies with the keyed hashes of the beginnings of its words; thousands
-- together are folded into slices: for each of a few thousand positions, a bit for each message of a block.
create table cases_fresh (
  id      bytea not null primary key,
  case_id bytea not null,
  subject bytea,
  tokens  bytea not null
);
create index cases_fresh_of_subject on cases_fresh (subject) where subject is not null;
create index cases_fresh_of_case on cases_fresh (case_id);
create table cases_folded (
  place   bigint not null primary key,
  entry   bytea  not null,
  case_id bytea  not null,
  subject bytea
);
create index cases_folded_of_subject on cases_folded (subject) where subject is not null;
create index cases_folded_of_case on cases_folded (case_id);
create index cases_folded_of_entry on cases_folded (entry);
create table cases_slices (
  position bigint not null,
  block    bigint not null,
  bits     bytea  not null,
  primary key (position, block)
)
-- sqlite: without rowid
;
create index cases_slices_of_block on cases_slices (block);
create table cases_blocks (
  block bigint not null primary key,
  live  bigint not null
);
