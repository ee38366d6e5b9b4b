insert into imports (id, state, made_by, lang, created_at, expires_at, details, format, plan, bytes, chunks, total, done, checked, tally, started_at, moved_at, report_bytes, finished_at)
values ('1123456789abcdef', 'done', 'house', 'en', 1795262400000000, null, '0123456789abcdef', null, null, 120, 0, 2, 2, '{}', '{}', 1795262400000000, 1795262400000000, null, 1795262400000000);
