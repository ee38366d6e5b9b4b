insert into rights_parts (claim, nr, subject, file)
values ('rights-claim-001', 1, '0123456789abcdef', '0123456789abcdef');
insert into rights_packing (claim, subject, done, total)
values ('rights-claim-001', '0123456789abcdef', 500, 10000);
insert into rights_takes (id, claim, subject, at, by_actor)
values ('rights-take-0001', 'rights-claim-001', '0123456789abcdef', 1795262400000000, 'house');
