-- From which message or case on everything is read once more, in order of time: whoever is named further down, in what was
-- quoted, in the contact or in the name of a file is found from now on, in cases without a message, too.
delete from cases_reread;
insert into cases_reread (id)
  select id from (select id from cases_entries union all select id from cases_cases) as entries order by id limit 1;
-- What was merged into a case is looked through with it.
create index cases_cases_by_merged on cases_cases (merged_into) where merged_into is not null;
