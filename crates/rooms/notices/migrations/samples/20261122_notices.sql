insert into notice_versions (version, plan, revision, acceptance, created_at, published_at, published_by, rests_on)
values (1, '{"sections":[{"shown":"yes","kind":"built-in","part":"controller"}]}', 1, 'needed', 1795262400000000, 1795262400000000, 'house',
  '{"purposes":{"sample":1},"company":["A","B","C"]}')
on conflict (version) do nothing;
insert into notice_versions (version, plan, revision, acceptance, created_at, published_at, published_by, rests_on)
values (2, '{"sections":[{"shown":"yes","kind":"built-in","part":"rights"}]}', 1, 'not-needed', 1795262400000000, null, null, null);
insert into notice_texts (version, lang, title, body, hash)
values (1, 'en', 'A', 'A', '0123456789abcdef0123456789abcdef');
insert into notice_contacts (kind, key, title, place, given, changed_at)
values ('form', 'news', 'News', '/f/news', 'link', 1795262400000000);
insert into notice_acceptances (subject, version, at, how, lang)
values ('0123456789abcdef', 1, 1795262400000000, 'link', 'en');
