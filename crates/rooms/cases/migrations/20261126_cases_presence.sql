-- Who has a case open or writes in it now, for as long as that is true: a row that nobody renews is gone within minutes. Here
-- every process of the house sees it.
create table cases_presence (
  case_id bytea  not null,
  staff   bytea  not null,
  subject bytea,
  doing   text   not null constraint cases_presence_doing check (doing in ('looking', 'writing')),
  at      bigint not null,
  primary key (case_id, staff)
);
create index cases_presence_of_subject on cases_presence (subject) where subject is not null;
create index cases_presence_by_time on cases_presence (at);
-- postgres: alter table cases_presence set unlogged;
