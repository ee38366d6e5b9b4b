-- Which letter asked for a signature, and in which language: an answer by mail is known by the letter that it answers.
alter table consent_signings add column letter bytea;
alter table consent_signings add column lang text;
create index consent_signings_of_letter on consent_signings (letter);

-- Documents that nobody is asked to sign any more. What was signed stays.
create table consent_agreements_retired (
  id    bytea  not null primary key,
  actor text   not null,
  at    bigint not null
);
