insert into rights_tellings (id, claim, subject, recipient, name, state, step, attempts, failure, sealed, created_at, ended_at)
values ('rights-telling-2', 'rights-claim-002', '0123456789abcdef', 'rights-receive-2', 'Print shop', 'failed', 'ask', 8, 'rights-tell-unreachable', '0123456789abcdef', 1795262400000000, 1795262400000000);
