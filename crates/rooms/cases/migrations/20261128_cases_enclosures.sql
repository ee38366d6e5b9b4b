-- Files of the house that go with letters, a file for each language; they are about nobody.
create table cases_enclosures (
  id      bytea  not null primary key,
  key     text   not null,
  title   text   not null,
  version bigint not null,
  constraint cases_enclosures_key_unique unique (key)
);
create table cases_enclosed (
  enclosure bytea  not null,
  lang      text   not null,
  name      text   not null,
  media     text   not null,
  size      bigint not null,
  content   bytea  not null,
  primary key (enclosure, lang)
);
-- What goes with a prepared answer, by key.
alter table cases_answers add column files text not null default '[]';
