-- Purposes and channels for which an outside service is asked: how long an answer holds (microseconds), and what counts
-- while there is none.
create table consent_registries (
  purpose text   not null,
  channel text   not null,
  lasts   bigint not null,
  silence text   not null,
  constraint consent_registries_unique primary key (purpose, channel),
  constraint consent_registries_silence_check check (silence in ('refuse', 'allow'))
)
-- sqlite: without rowid
;

-- What outside services answered about people. An answer is about the address it was asked for, known here by its keyed hash;
-- what exactly came back is sealed under the person's key.
create table consent_answers (
  id         bytea  not null primary key,
  subject    bytea  not null,
  purpose    text   not null,
  channel    text   not null,
  verdict    text   not null,
  address    bytea  not null,
  at         bigint not null,
  expires_at bigint not null,
  evidence   bytea  not null,
  constraint consent_answers_verdict_check check (verdict in ('allow', 'deny'))
);
create index consent_answers_of_subject on consent_answers (subject, expires_at);
create index consent_answers_by_age on consent_answers (at);
