insert into consent_papers (id, file, subject, event, facts, size, actor, at)
values ('fedcba9876543210', 'fedcba9876543210', '0123456789abcdef', '0123456789abcdef', '0123456789abcdef', 1200, 'staff_sample', 1795262400000000);
insert into consent_alerts (staff, event, subject, purpose, channel, state, at, noted_at)
values ('staff_sample', '0123456789abcdef', '0123456789abcdef', 'sample', 'email', 'withdrawn', 1795262400000000, null);
insert into consent_guardians (id, subject, token, details, asked_at, asked_by, expires_at, answered_at)
values ('aaaaaaaaaaaaaaaa', '0123456789abcdef', '0123456789abcdef0123456789abcdef', '0123456789abcdef', 1795262400000000, 'staff_sample',
  1797854400000000, null);
