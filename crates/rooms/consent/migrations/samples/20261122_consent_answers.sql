insert into consent_registries (purpose, channel, lasts, silence) values ('sample', 'email', 86400000000, 'refuse');
insert into consent_answers (id, subject, purpose, channel, verdict, address, at, expires_at, evidence)
values ('0123456789abcdef', '0123456789abcdef', 'sample', 'email', 'deny', '0123456789abcdef0123456789abcdef', 1795262400000000,
  1795348800000000, '0123456789abcdef');
