insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, reminded, version)
values ('rights-claim-001', 2026, 1, '0123456789abcdef', 'copy', 'portal', 'gdpr', 'nl', 1795262400000000, 'house', 1797854400000000, 'asked', 1000, 1);
insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state, proof, proved_at, proved_by, mode, comes_back, decided_at, decided_by, ended_at, reminded, version)
values ('rights-claim-002', 2026, 2, '0123456789abcdef', 'erasure', 'desk', 'kvkk', 'tr', 1795262400000000, 'house', 1797854400000000, 'done', 'staff', 1795262400000000, 'house', 'anonymise', 'kept-out', 1795262400000000, 'house', 1795262400000000, 1000, 5);
insert into rights_proofs (token, claim, subject, opens, created_at, expires_at)
values ('0123456789abcdef0123456789abcdef', 'rights-claim-001', '0123456789abcdef', 'claim', 1795262400000000, 1795867200000000);
insert into rights_copies (claim, subject, size, made_at, expires_at, taken_at, taken_by)
values ('rights-claim-001', '0123456789abcdef', 20480, 1795262400000000, 1795867200000000, 1795262400000000, 'house');
insert into rights_receipts (claim, number, mode, counts, wiped_at, shredded_at)
values ('rights-claim-002', 'R-2026-0002', 'anonymise', '[]', 1795262400000000, 1795262400000000);
