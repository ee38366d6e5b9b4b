insert into flows_reasons (id, task, run, staff, vote, subject, key, reason, at)
values ('reason-sample-01', 'task-sample-0001', 'run-sample-00001', 'staff-sample-001', 'no', null, 'case-sample-0001', 'sealed', 1795262400000000);
