insert into consent_agreements (id, version, texts, actor, at)
values ('bbbbbbbbbbbbbbbb', 1, '{"en":{"title":"Sample","text":"Words."},"nl":{"title":"Sample","text":"Words."},"pl":{"title":"Sample","text":"Words."},"tr":{"title":"Sample","text":"Words."},"de":{"title":"Sample","text":"Words."}}', 'staff_sample', 1795262400000000);
insert into consent_signings (id, subject, purpose, channel, agreement, version, token, asked_at, asked_by, expires_at, answered_at)
values ('cccccccccccccccc', '0123456789abcdef', 'sample', 'email', 'bbbbbbbbbbbbbbbb', 1, 'cdef0123456789abcdef0123456789ab', 1795262400000000,
  'staff_sample', 1797854400000000, null);
