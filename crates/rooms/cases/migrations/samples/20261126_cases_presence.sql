insert into cases_presence (case_id, staff, subject, doing, at)
values ('0123456789abce00', '0123456789abce02', null, 'writing', 1764000000000000);
