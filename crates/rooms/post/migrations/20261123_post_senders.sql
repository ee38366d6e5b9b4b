-- Addresses that the house writes from, each with a mail server of its own where it has one. The password is sealed under
-- the row's own key.
create table post_senders (
  id         bytea  not null primary key,
  name       text   not null,
  address    text   not null constraint post_senders_address_unique unique,
  reply_to   text,
  signatures text   not null,
  host       text,
  port       bigint,
  security   text   constraint post_senders_security check (security in ('plain', 'starttls', 'tls')),
  username   text,
  password   bytea,
  version    bigint not null,
  created_at bigint not null,
  constraint post_senders_relay check ((host is null) = (port is null) and (host is null) = (security is null))
);

-- Who a message comes from, and the right half of its Message-ID; none of both: the house.
alter table post_messages add column sender bytea;
alter table post_messages add column origin text;
create index post_messages_of_sender on post_messages (sender) where sender is not null;
create index post_messages_of_record on post_messages (record) where record is not null;

-- People outside get letters, too.
alter table post_messages drop constraint post_messages_recipient;
alter table post_messages add constraint post_messages_recipient
  check (recipient in ('subject', 'staff', 'pending', 'outside'));
