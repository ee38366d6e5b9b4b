insert into connect_webhooks (id, sealed, kinds, state, place, failures, failing_since, due_at, version, created_at)
  values ('0123456789abcdef', '0123456789abcdef', 'consent.', 'broken', '0123456789abcdef', 12, 1764000000000000,
          1764000000000000, 3, 1764000000000000);
insert into connect_deliveries (id, webhook, event, kind, at, status, failure)
  values ('0123456789abcdef', '0123456789abcdef', '0123456789abcdef', 'consent.given', 1764000000000000, 503, null);
