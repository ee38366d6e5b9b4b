insert into cases_waiting (case_id, author, subject, at, rings, sealed)
values ('case-sample-0001', 'customer', '0123456789abcdef', 1795262400000000, true, null);
