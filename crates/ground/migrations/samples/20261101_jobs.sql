insert into job_schedules (kind, last_run) values ('ledger.seal', 1764000000000000);
