insert into register_records (id, kind, state, serial, due_at, reminded, sealed, version, created_at, changed_at, actor)
values ('register-breach1', 'breach', 'open', 20260001, 1795521600000000, 0, '0123456789abcdef', 1, 1795262400000000, 1795262400000000, 'house'),
       ('register-process', 'processor', 'approved', null, null, 0, '0123456789abcdef', 1, 1795262400000000, 1795262400000000, 'house');
insert into register_agreements (id, record, file, size, sealed, starts_at, reminded, added_at, actor)
values ('register-agree-1', 'register-process', '0123456789abcdef', 12, '0123456789abcdef', 1795262400000000, 0, 1795262400000000, 'house');
insert into register_log (id, record, at, actor, what) values ('register-log-001', 'register-breach1', 1795262400000000, 'house', 'added');
insert into register_reaches (id, breach, sealed, state, found, at, actor)
values ('register-reach-1', 'register-breach1', '0123456789abcdef', 'done', 1, 1795262400000000, 'house');
insert into register_affected (breach, subject, state, at) values ('register-breach1', '0123456789abcdef', 'found', 1795262400000000);
