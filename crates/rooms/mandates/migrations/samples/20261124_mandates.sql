insert into mandates_agents (id, agent_id, name, verify_key, state, trusted, sealed, created_at, version)
values ('0123456789abcdef', 'SAMPLE_AGENT', 'Sample Agent', '0123456789abcdef0123456789abcdef', 'stopped', false, '0123456789abcdef', 1795262400000000, 1);
insert into mandates_requests (id, agent, exercise, state, outcome, shown, digest, papers, received_at, verify_until, telling, attempts, ended_at)
values ('0123456789abcdef', '0123456789abcdef', 'access', 'taken', 'no-match', false, 'digest-of-sample', 0, 1795262400000000, 1795867200000000, 'nothing', 0, 1795867200000000);
