update consent_signings set letter = 'dddddddddddddddd', lang = 'en' where id = 'cccccccccccccccc';
insert into consent_agreements_retired (id, actor, at) values ('bbbbbbbbbbbbbbbb', 'staff_sample', 1795262400000000);
