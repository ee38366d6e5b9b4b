insert into flows_timers (run, kind, ref, at, is_still) values ('run-sample-00001', 'breach', 'step', 1795262400000000, true);
