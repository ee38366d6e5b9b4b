insert into talk_said (id, kind, place, key, author, sealed, at)
  values ('0123456789abcdef', 'team', '0123456789abcdef', '0123456789abcdef', 'house', 'sealed', 1764000000000000);
insert into talk_said (id, kind, place, key, subject, author, sealed, at)
  values ('1123456789abcdef', 'case', '1123456789abcdef', 'fedcba9876543210', 'fedcba9876543210', 'house', 'sealed',
          1764000000000000);
insert into talk_read (staff, place, last) values ('0123456789abcdef', '0123456789abcdef', '0123456789abcdef');
