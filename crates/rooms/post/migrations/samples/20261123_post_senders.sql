insert into post_senders (id, name, address, reply_to, signatures, host, port, security, username, password, version, created_at)
  values ('0123456789abcdef', 'Noorderpad', 'service@example.org', null, '{"en":"Kind regards"}', 'mail.example.org', 587, 'starttls',
          'service', '0123456789abcdef0123456789abcdef', 1, 1764000000000000);
insert into post_messages (id, delivery, recipient, record, kind, lang, state, attempts, due_at, created_at, sender, origin)
  values ('1123456789abcdef', '1123456789abcdef', 'outside', '0123456789abcdef', 'cases.reply', 'en', 'waiting', 0,
          1764000000000000, 1764000000000000, '0123456789abcdef', 'example.org');
