-- The first part of a package has a row like the others: each is noted before its file is written, so that an erasure finds it.
insert into rights_parts (claim, nr, subject, file)
  select claim, 0, subject, file from rights_copies where file is not null;

-- What people asked for and was answered, apart from the many that only a rule ended; and what was answered late.
create index rights_claims_answered on rights_claims (ended_at, id) where how <> 'retention';
create index rights_claims_answered_by_law on rights_claims (regime, ended_at, id) where how <> 'retention';
create index rights_claims_answered_by_way on rights_claims (how, ended_at, id) where how <> 'retention';
create index rights_claims_late on rights_claims (ended_at, id) where due_at < ended_at;

-- Recipients who were given up and could be told again.
create index rights_tellings_given_up on rights_tellings (ended_at) where state = 'failed' and sealed is not null;
