insert into flows_unheard (run, event, seq, signal) values ('run-sample-00001', 'event-sample-001', 0, null);
