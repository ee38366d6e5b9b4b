insert into rights_named (subject, sealed) values ('0123456789abcdef', 'rights-named-sealed');
