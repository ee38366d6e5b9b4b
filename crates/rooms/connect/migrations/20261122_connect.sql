-- Other programs that are told of changes: where, signed with what, and how far they have come.
create table connect_webhooks (
  id            bytea  not null primary key,
  sealed        bytea  not null,
  kinds         text   not null,
  state         text   not null,
  place         bytea,
  failures      bigint not null,
  failing_since bigint,
  due_at        bigint not null,
  version       bigint not null,
  created_at    bigint not null,
  constraint connect_webhooks_state_check check (state in ('active', 'paused', 'broken'))
);
create index connect_webhooks_by_due on connect_webhooks (due_at) where state = 'active';

-- What became of each message, for a month.
create table connect_deliveries (
  id      bytea  not null primary key,
  webhook bytea  not null,
  event   bytea,
  kind    text   not null,
  at      bigint not null,
  status  bigint,
  failure text,
  constraint connect_deliveries_webhook_foreign foreign key (webhook) references connect_webhooks (id)
);
create index connect_deliveries_of_webhook on connect_deliveries (webhook, id);
create index connect_deliveries_by_age on connect_deliveries (at);
