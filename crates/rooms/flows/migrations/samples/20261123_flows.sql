insert into flows_definitions (id, key, version, draft, names, category, host, published, retired_at, changed_at, changed_by)
values ('flow-sample-0001', 'complaint', 3, null, '{"en":"Complaint"}', 'service', 'case', 1, null, 1795262400000000, 'house');
insert into flows_versions (flow, number, digest, definition, at, by_actor)
values ('flow-sample-0001', 1, 'sealed', '{"key":"complaint","names":{"en":"Complaint"},"purpose":"service","start":"new","statuses":[{"key":"new","names":{"en":"New"},"stands":"open"},{"key":"done","names":{"en":"Done"},"stands":"closed-done"}],"transitions":[]}', 1795262400000000, 'house');
insert into flows_runs (id, version, flow, number, host_kind, host, subject, key, status, stands, seq, since, started_at, standing, standing_at, parent, parent_seq, depth, due_at, end_due_at, end_left, auto_since, auto_moves, looks_at)
values ('run-sample-00001', 1, 'flow-sample-0001', 1, 'case', 'case-sample-0001', null, 'case-sample-0001', 'new', 'open', 0, 1795262400000000, 1795262400000000, 'running', null, null, null, 0, null, null, null, 0, 0, null);
insert into flows_values (id, subject, key, content)
values ('run-sample-00001', null, 'case-sample-0001', 'sealed');
insert into flows_timers (run, kind, ref, at) values ('run-sample-00001', 'move', 'late', 1795262400000000);
insert into flows_listens (run, kind, subject, host) values ('run-sample-00001', 'consent.withdrawn', null, 'case-sample-0001');
insert into flows_moves (run, seq, at, number, from_status, to_status, transition, cause, actor)
values ('run-sample-00001', 0, 1795262400000000, 1, null, 'new', null, 'hand', 'house');
insert into flows_held (id, run, step, word, args, at, settled_at, settled_by)
values ('held-sample-0001', 'run-sample-00001', 'cases.assign', 'flows-held-unknown', '{}', 1795262400000000, null, null);
insert into flows_tasks (id, run, seq, kind, key, needed, state, at, due_at, ended_at, ended_by)
values ('task-sample-0001', 'run-sample-00001', 0, 'approval', 'refund', 1, 'open', 1795262400000000, null, null, null);
insert into flows_asked (task, asked, is_open) values ('task-sample-0001', 'role:manager', true);
insert into flows_votes (task, staff, voter, vote, at)
values ('task-sample-0001', 'staff-sample-001', 'staff-sample-001', 'yes', 1795262400000000);
insert into flows_cursors (name, event) values ('follow', null);
