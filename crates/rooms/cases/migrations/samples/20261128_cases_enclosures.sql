insert into cases_enclosures (id, key, title, version) values ('0123456789abcd20', 'return-form', 'Return form', 1);
insert into cases_enclosed (enclosure, lang, name, media, size, content) values
  ('0123456789abcd20', 'en', 'return.txt', 'text/plain', 4, 'form');
