-- Up to which message everything is read once more, the latest first: whoever is named further down, in what was quoted or in
-- the name of a file is found from now on.
create table cases_reread (
  id bytea not null primary key
);
insert into cases_reread (id) select id from cases_entries order by id desc limit 1;
