-- Papers behind a choice that staff wrote down: a letter, a form on paper, the photo of a list. The file is sealed under the
-- person's key. Without an event it is on its way in; what stays that way is swept.
create table consent_papers (
  id      bytea  not null primary key,
  file    bytea  not null,
  subject bytea  not null,
  event   bytea,
  facts   bytea  not null,
  size    bigint not null,
  actor   text   not null,
  at      bigint not null
);
create index consent_papers_of_subject on consent_papers (subject);
create index consent_papers_of_event on consent_papers (event);
create index consent_papers_waiting on consent_papers (at) where event is null;

-- Who was told that somebody they work with withdrew or objected, and when they took note of it.
create table consent_alerts (
  staff    text   not null,
  event    bytea  not null,
  subject  bytea  not null,
  purpose  text   not null,
  channel  text   not null,
  state    text   not null,
  at       bigint not null,
  noted_at bigint,
  constraint consent_alerts_unique primary key (staff, event)
)
-- sqlite: without rowid
;
create index consent_alerts_by_time on consent_alerts (staff, at);
create index consent_alerts_open on consent_alerts (staff) where noted_at is null;
create index consent_alerts_of_subject on consent_alerts (subject);

-- Guardians who were asked for a child: who they are is sealed under the child's key, the link is stored hashed.
create table consent_guardians (
  id          bytea  not null primary key,
  subject     bytea  not null,
  token       bytea  not null constraint consent_guardians_token_unique unique,
  details     bytea  not null,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint
);
create index consent_guardians_of_subject on consent_guardians (subject, asked_at);
