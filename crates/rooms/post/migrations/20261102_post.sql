-- What leaves the house by mail: the letter sealed under its receiver's key, the rest plain.
create table post_messages (
  id         bytea  not null primary key,
  delivery   bytea  not null,
  recipient  text   not null constraint post_messages_recipient check (recipient in ('subject', 'staff', 'pending')),
  subject    bytea,
  record     bytea,
  purpose    text,
  kind       text   not null,
  lang       text   not null,
  batch      bytea,
  state      text   not null constraint post_messages_state
             check (state in ('waiting', 'sending', 'sent', 'kept', 'failed', 'canceled')),
  sealed     bytea,
  attempts   bigint not null,
  due_at     bigint not null,
  created_at bigint not null,
  settled_at bigint,
  reason     text
);
create index post_messages_open on post_messages (delivery, due_at) where state in ('waiting', 'sending');
create index post_messages_of_subject on post_messages (subject, id);
create index post_messages_of_batch on post_messages (batch, state);
create index post_messages_by_age on post_messages (created_at, id);

-- Batches that wait for somebody to let them go on.
create table post_holds (
  batch bytea  not null primary key,
  at    bigint not null
);

-- Addresses that a server refused for good: keyed hashes, so that nobody is written to in vain.
create table post_bounces (
  address bytea  not null primary key,
  at      bigint not null,
  reason  text   not null
);
create index post_bounces_by_age on post_bounces (at);
