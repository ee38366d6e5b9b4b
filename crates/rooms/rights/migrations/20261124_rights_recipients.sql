-- Whom we gave people's data to, and who is therefore told when somebody is erased; where and with what secret lies sealed.
create table rights_recipients (
  id         bytea  not null primary key,
  name       text   not null,
  way        text   not null,
  identities text   not null,
  purposes   text   not null,
  sealed     bytea  not null,
  created_at bigint not null,
  version    bigint not null,
  constraint rights_recipients_name_unique unique (name),
  constraint rights_recipients_way_check check (way in ('event', 'mail', 'call')),
  constraint rights_recipients_identities_check check (identities in ('id', 'hashed', 'plain'))
);

-- What each of them was told about which request. Who it is about lies sealed under the telling's own key until it has left.
create table rights_tellings (
  id         bytea  not null primary key,
  claim      bytea  not null,
  subject    bytea  not null,
  recipient  bytea  not null,
  name       text   not null,
  state      text   not null,
  step       text   not null,
  attempts   bigint not null,
  failure    text,
  sealed     bytea,
  created_at bigint not null,
  ended_at   bigint,
  constraint rights_tellings_claim_recipient_unique unique (claim, recipient),
  constraint rights_tellings_state_check check (state in ('waiting', 'told', 'failed')),
  constraint rights_tellings_step_check check (step in ('ask', 'sent', 'done')),
  constraint rights_tellings_ended_check check ((ended_at is null) = (state = 'waiting'))
);
create index rights_tellings_of_claim on rights_tellings (claim, created_at);
create index rights_tellings_of_subject on rights_tellings (subject);
create index rights_tellings_waiting on rights_tellings (created_at) where state = 'waiting';

-- Receipts of erasures whose key stays because some records do.
create index rights_receipts_open on rights_receipts (wiped_at) where shredded_at is null;
