-- Several notices, each for people of its own; the first one is for everybody.
create table notices (
  key        text   not null constraint notices_key_unique primary key,
  titles     text   not null,
  audience   text   not null,
  revision   bigint not null,
  created_at bigint not null,
  changed_at bigint not null
);
insert into notices (key, titles, audience, revision, created_at, changed_at)
select 'general', '{"en":"","nl":"","pl":"","tr":"","de":""}', '{"en":"","nl":"","pl":"","tr":"","de":""}', 1,
  coalesce(min(created_at), 0), coalesce(min(created_at), 0) from notice_versions;

-- A number is a text of one notice: numbers are given once in the house, so that a proof needs to name nothing else.
alter table notice_versions add column notice text not null default 'general';
create index notice_versions_of_notice on notice_versions (notice, version);

-- A contact point names its notice, and is called by a word of its room or by names of its own in every language.
alter table notice_contacts add column notice text not null default 'general';
alter table notice_contacts add column word text;
alter table notice_contacts add column titles text;
create index notice_contacts_of_notice on notice_contacts (notice);
update notice_contacts set word = 'notices-contact-preferences', title = '' where kind = 'portal' and key = 'preferences';
update notice_contacts set word = 'nav-letters', title = '' where kind = 'mail' and key = 'letters';

-- Which notice somebody met, the last time: whoever has to accept a new version is found here.
create table notice_met (
  subject bytea  not null,
  notice  text   not null,
  version bigint not null,
  kind    text   not null,
  key     text   not null,
  at      bigint not null,
  constraint notice_met_unique primary key (subject, notice)
);
create index notice_met_of_notice on notice_met (notice, subject);
insert into notice_met (subject, notice, version, kind, key, at)
select subject, 'general', max(version), 'portal', 'preferences', max(at) from notice_acceptances group by subject;
-- Whoever answered before there were several was shown the only one; those who were erased meanwhile have no state.
insert into notice_met (subject, notice, version, kind, key, at)
select e.subject, 'general', max(e.notice), 'portal', 'preferences', max(e.at) from consent_events e
where e.notice is not null and exists (select 1 from consent_state s where s.subject = e.subject)
group by e.subject
on conflict (subject, notice) do nothing;
