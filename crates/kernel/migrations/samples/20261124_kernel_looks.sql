insert into sightings (id, at, actor, subject, kind, field, sealed) values (
-- sqlite: x'0192f0a1b2c37d4e8f5061728394a5fe'
-- postgres: '\x0192f0a1b2c37d4e8f5061728394a5fe'
, 1764000000000000, 'staff_01jbr2m0a2zmzbcqwwyxqt1hzz',
-- sqlite: x'0192f0a1b2c37d4e8f5061728394a5ff'
-- postgres: '\x0192f0a1b2c37d4e8f5061728394a5ff'
, 'revealed', 'national_id', null);
