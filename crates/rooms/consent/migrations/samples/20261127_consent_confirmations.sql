insert into consent_confirmations (id, subject, purpose, aim, token, asked_at, asked_by, expires_at, answered_at, letter, lang)
values ('eeeeeeeeeeeeeeee', '0123456789abcdef', 'sample', 'renew', 'ef0123456789abcdef0123456789abcd', 1795262400000000,
  'staff_sample', 1797854400000000, null, 'dddddddddddddddd', 'en');
