-- Mailboxes that we fetch from. Where and how lies sealed under a key of its own, for passwords are in it.
create table inbox_mailboxes (
  id            bytea  not null primary key,
  spot          bytea  not null,
  sealed        bytea  not null,
  state         text   not null,
  looked_at     bigint,
  trouble       text,
  failing_since bigint,
  failures      bigint not null,
  taken         bigint not null,
  version       bigint not null,
  created_at    bigint not null,
  constraint inbox_mailboxes_spot_unique unique (spot),
  constraint inbox_mailboxes_state_check check (state in ('active', 'paused'))
);

-- What was fetched of a mailbox and may still lie on its server: by the server's own name for it, once.
create table inbox_seen (
  mailbox bytea  not null,
  uid     text   not null,
  at      bigint not null,
  constraint inbox_seen_mailbox_uid_unique primary key (mailbox, uid)
)
-- sqlite: without rowid
;

-- Mails that came in, and what became of each. The print tells the same mail that came by another way.
create table inbox_items (
  id         bytea  not null primary key,
  mailbox    bytea,
  subject    bytea,
  sender     bytea  not null,
  print      bytea,
  state      text   not null,
  why        text,
  case_id    bytea,
  size       bigint not null,
  is_head    boolean not null,
  released   boolean not null,
  attempts   bigint not null,
  version    bigint not null,
  sealed     bytea,
  at         bigint not null,
  settled_at bigint,
  constraint inbox_items_print_unique unique (print),
  constraint inbox_items_state_check check (state in ('waiting', 'held', 'failed', 'taken', 'noted', 'discarded'))
);
create index inbox_items_by_state on inbox_items (state, at, id);
create index inbox_items_of_sender on inbox_items (sender, state, at);
create index inbox_items_of_subject on inbox_items (subject);
create index inbox_items_of_case on inbox_items (case_id);
create index inbox_items_by_age on inbox_items (at, id);

-- The mails themselves, byte by byte as they came.
create table inbox_raw (
  id      bytea not null primary key,
  subject bytea,
  raw     bytea not null
);
create index inbox_raw_of_subject on inbox_raw (subject);

-- How far we followed what happens to people.
create table inbox_followed (
  name  text  not null primary key,
  event bytea not null
);
