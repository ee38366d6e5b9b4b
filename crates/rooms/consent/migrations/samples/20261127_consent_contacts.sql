insert into consent_contacts (id, subject, purpose, channel, at, actor)
values ('cccccccccccccccc', '0123456789abcdef', 'sample', 'phone', 1795262400000000, 'staff_sample');
