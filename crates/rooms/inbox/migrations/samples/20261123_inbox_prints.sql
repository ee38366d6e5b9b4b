insert into inbox_seen (mailbox, uid, at, print)
  values ('0123456789abcdef', '1.18', 1764000000000000, '0123456789abcdef0123456789abcdef');
