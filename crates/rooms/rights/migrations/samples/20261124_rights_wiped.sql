insert into rights_wiped (subject, mark, at) values ('0123456789abcdef', 'rights-claim-002', 1795262400000000);
