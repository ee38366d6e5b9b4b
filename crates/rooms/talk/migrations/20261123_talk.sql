-- What colleagues say to each other: sealed under the team's key, or under that of the record beside which it is said.
create table talk_said (
  id      bytea  not null primary key,
  kind    text   not null,
  place   bytea  not null,
  key     bytea  not null,
  subject bytea,
  author  text   not null,
  sealed  bytea  not null,
  at      bigint not null
);
create index talk_said_at_place on talk_said (place, id);
create index talk_said_of_subject on talk_said (subject);
create index talk_said_of_author on talk_said (author, at);
create index talk_said_by_age on talk_said (at);

-- Up to where each person has read the conversation of a team.
create table talk_read (
  staff bytea not null,
  place bytea not null,
  last  bytea not null,
  primary key (staff, place)
);
