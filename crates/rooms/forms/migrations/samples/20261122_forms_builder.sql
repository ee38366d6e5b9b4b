insert into forms (name, shape, state, version, created_at, updated_at, published) values
  ('contact', '{"titles":{"en":"Contact"},"items":[{"key":"email","kind":"fact","fact":"email","need":"required","purpose":"service"}]}', 'open', 4, 1764000000000000, 1764000000000000, 1);
insert into form_versions (form, version, shape, actor, published_at) values
  ('contact', 1, '{"titles":{"en":"Contact"},"items":[{"key":"email","kind":"fact","fact":"email","need":"required","purpose":"service"}]}', 'house', 1764000000000000);
insert into form_counts (form, day, sent) values ('contact', 20416, 3);
-- sqlite: insert into form_answers (id, form, version, subject, answers, at) values
-- sqlite:   (x'30313233343536373839616263646566', 'contact', 1, x'30313233343536373839616263646566', x'01ff', 1764000000000000);
-- postgres: insert into form_answers (id, form, version, subject, answers, at) values
-- postgres:   ('\x30313233343536373839616263646566', 'contact', 1, '\x30313233343536373839616263646566', '\x01ff', 1764000000000000);
-- sqlite: insert into form_files (id, form, token, request, subject, file, described, created_at, expires_at) values
-- sqlite:   (x'30313233343536373839616263646566', 'contact', x'01', null, x'30313233343536373839616263646566', x'30313233343536373839616263646566', x'01ff', 1764000000000000, null);
-- postgres: insert into form_files (id, form, token, request, subject, file, described, created_at, expires_at) values
-- postgres:   ('\x30313233343536373839616263646566', 'contact', '\x01', null, '\x30313233343536373839616263646566', '\x30313233343536373839616263646566', '\x01ff', 1764000000000000, null);
-- sqlite: insert into form_prefills (id, form, token, filled, created_at, expires_at) values
-- sqlite:   (x'30313233343536373839616263646566', 'contact', x'01', x'01ff', 1764000000000000, 1764172800000000);
-- postgres: insert into form_prefills (id, form, token, filled, created_at, expires_at) values
-- postgres:   ('\x30313233343536373839616263646566', 'contact', '\x01', '\x01ff', 1764000000000000, 1764172800000000);
