insert into notices (key, titles, audience, revision, created_at, changed_at)
values ('applicants', '{"en":"A","nl":"A","pl":"A","tr":"A","de":"A"}', '{"en":"A","nl":"A","pl":"A","tr":"A","de":"A"}', 1,
  1795262400000000, 1795262400000000);
insert into notice_versions (version, plan, revision, acceptance, created_at, published_at, published_by, rests_on, notice)
values (3, '{"sections":[{"shown":"yes","kind":"built-in","part":"controller"}],"purposes":["sample"]}', 1, 'needed', 1795262400000000,
  1795262400000000, 'house', '{"purposes":{"sample":1},"company":["A","B","C"]}', 'applicants');
insert into notice_contacts (kind, key, title, place, given, changed_at, notice, word, titles)
values ('form', 'jobs', '', '/f/jobs', 'link', 1795262400000000, 'applicants', null,
  '{"en":"Jobs","nl":"Jobs","pl":"Jobs","tr":"Jobs","de":"Jobs"}'),
  ('call', 'phone', '', '', 'spoken', 1795262400000000, 'general', 'notices-contact-phone', null);
insert into notice_met (subject, notice, version, kind, key, at)
values ('0123456789abcdef', 'applicants', 3, 'form', 'jobs', 1795262400000000);
