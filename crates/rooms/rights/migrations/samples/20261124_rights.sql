insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-003', 2026, 3, '0123456789abcdef', 'information', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-004', 2026, 4, '0123456789abcdef', 'portability', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-005', 2026, 5, '0123456789abcdef', 'rectification', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-006', 2026, 6, '0123456789abcdef', 'anonymisation', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-007', 2026, 7, '0123456789abcdef', 'restriction', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-008', 2026, 8, '0123456789abcdef', 'objection', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, 'news', 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-009', 2026, 9, '0123456789abcdef', 'withdrawal', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, 'news', 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-010', 2026, 10, '0123456789abcdef', 'automation', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-011', 2026, 11, '0123456789abcdef', 'opt-out', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version, purpose, times)
values ('rights-claim-012', 2026, 12, '0123456789abcdef', 'limit', 'form', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1, null, 2);
insert into rights_papers (id, claim, subject, kind, size, added_at, added_by, gone_at)
values ('rights-paper-001', 'rights-claim-003', '0123456789abcdef', 'pdf', 20480, 1795262400000000, 'house', 1795262400000000);
