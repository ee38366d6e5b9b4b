insert into post_messages (id, delivery, recipient, purpose, kind, lang, state, attempts, due_at, created_at, settled_at, reason)
  values ('0123456789abcdef', '0123456789abcdef', 'subject', 'news', 'campaigns.letter', 'nl', 'failed', 1,
          1764000000000000, 1764000000000000, 1764000001000000, '550 5.1.1');
insert into post_holds (batch, at) values ('0123456789abcdef', 1764000000000000);
insert into post_bounces (address, at, reason) values ('0123456789abcdef0123456789abcdef', 1764000000000000, '550 5.1.1');
