-- Calls, texts and letters that left by other hands, so that the cap of their channel counts them.
create table consent_contacts (
  id      bytea  not null primary key,
  subject bytea  not null,
  purpose text   not null,
  channel text   not null,
  at      bigint not null,
  actor   text   not null
);
create index consent_contacts_of_subject on consent_contacts (subject, channel, at);
create index consent_contacts_by_age on consent_contacts (at);
