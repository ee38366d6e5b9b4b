insert into registries_services (id, sealed, state, failures, failing_since, last_failure, rests_until, answered_at, version, created_at)
  values ('0123456789abcdef', '0123456789abcdef', 'active', 5, 1764000000000000, 'timed-out', 1764000060000000, 1763999000000000, 3,
          1764000000000000);
insert into registries_reach (purpose, channel, service) values ('sample', 'email', '0123456789abcdef');
