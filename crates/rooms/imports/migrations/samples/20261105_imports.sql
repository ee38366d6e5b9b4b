insert into imports (id, state, made_by, lang, created_at, expires_at, details, format, plan, bytes, chunks, total, done, checked, tally, started_at, moved_at, report_bytes)
values ('0123456789abcdef', 'done', 'house', 'en', 1795262400000000, 1795867200000000, '0123456789abcdef',
  '{"kind":"text","encoding":"UTF-8","delimiter":","}',
  '{"columns":["given","email"],"source":"Shop","purpose":"orders","key":"email","known":"update","doubt":"leave-out","dates":"day-first","permission_origin":"","permission_date":""}',
  120, 0, 2, 2, '{}', '{}', 1795262400000000, 1795262400000000, null);
insert into import_held (import, number, reason, place) values ('0123456789abcdef', 3, 'bad-value', 1);
insert into import_references (reference, subject) values ('fedcba9876543210', '0123456789abcdef');
