-- sqlite: insert into form_prefills (id, form, token, subject, filled, created_at, expires_at) values
-- sqlite:   (x'30313233343536373839616263646567', 'contact', x'02', x'30313233343536373839616263646566', x'01ff', 1764000000000000, 1764172800000000);
-- postgres: insert into form_prefills (id, form, token, subject, filled, created_at, expires_at) values
-- postgres:   ('\x30313233343536373839616263646567', 'contact', '\x02', '\x30313233343536373839616263646566', '\x01ff', 1764000000000000, 1764172800000000);
update form_files set bytes = 2 where form = 'contact';
