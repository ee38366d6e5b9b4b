insert into restricted (subject, since, actor, reason) values (
-- sqlite: x'0192f0a1b2c37d4e8f5061728394a5ff'
-- postgres: '\x0192f0a1b2c37d4e8f5061728394a5ff'
, 1764000000000000, 'house', 'asked');
