insert into rights_found (id, claim, owner, sealed) values ('fedcba9876543210', '0123456789abcdef', '0123456789abcdef', 'rights-found-sealed');
insert into rights_looks (claim, asked_at, done_at, more) values ('0123456789abcdef', 1795262400000000, 1795262400000000, true);
