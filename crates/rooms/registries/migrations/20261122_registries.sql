-- Outside permission services. Where and how each is asked lies sealed under a key of its own, for a secret is in it.
create table registries_services (
  id            bytea  not null primary key,
  sealed        bytea  not null,
  state         text   not null,
  failures      bigint not null,
  failing_since bigint,
  last_failure  text,
  rests_until   bigint,
  answered_at   bigint,
  version       bigint not null,
  created_at    bigint not null,
  constraint registries_services_state_check check (state in ('active', 'paused'))
);

-- Which service is asked for which purpose and channel: one at most.
create table registries_reach (
  purpose text  not null,
  channel text  not null,
  service bytea not null,
  constraint registries_reach_purpose_channel_unique primary key (purpose, channel),
  constraint registries_reach_service_foreign foreign key (service) references registries_services (id)
)
-- sqlite: without rowid
;
create index registries_reach_of_service on registries_reach (service);
