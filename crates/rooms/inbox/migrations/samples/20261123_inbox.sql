insert into inbox_mailboxes (id, spot, sealed, state, looked_at, trouble, failing_since, failures, taken, version, created_at)
  values ('0123456789abcdef', '0123456789abcdef0123456789abcdef', '0123456789abcdef', 'active', 1764000000000000, 'login',
          1764000000000000, 3, 12, 2, 1763999000000000);
insert into inbox_seen (mailbox, uid, at) values ('0123456789abcdef', '1.17', 1764000000000000);
insert into inbox_items (id, mailbox, subject, sender, print, state, why, case_id, size, is_head, released, attempts, version, sealed, at, settled_at)
  values ('0123456789abcdef', '0123456789abcdef', null, '0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef', 'held',
          'spam', null, 2048, false, false, 1, 1, '0123456789abcdef', 1764000000000000, 1764000001000000);
insert into inbox_raw (id, subject, raw) values ('0123456789abcdef', null, '0123456789abcdef');
insert into inbox_followed (name, event) values ('people', '0123456789abcdef');
