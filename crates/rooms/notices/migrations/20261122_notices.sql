-- Notices: a plan of sections while one drafts; what was published never changes, and neither do its texts.
create table notice_versions (
  version      bigint not null primary key,
  plan         text   not null,
  revision     bigint not null,
  acceptance   text   not null constraint notice_versions_acceptance check (acceptance in ('not-needed', 'needed')),
  created_at   bigint not null,
  published_at bigint,
  published_by text,
  rests_on     text
);

-- The words of a published notice as they were shown, with their fingerprint.
create table notice_texts (
  version bigint not null references notice_versions (version),
  lang    text   not null,
  title   text   not null,
  body    text   not null,
  hash    bytea  not null,
  constraint notice_texts_unique primary key (version, lang)
);

-- Where we meet people, and how they get the notice there.
create table notice_contacts (
  kind       text   not null,
  key        text   not null,
  title      text   not null,
  place      text   not null,
  given      text   not null constraint notice_contacts_given check (given in ('link', 'spoken', 'attached', 'missing')),
  changed_at bigint not null,
  constraint notice_contacts_unique primary key (kind, key)
);

-- Who accepted which version.
create table notice_acceptances (
  subject bytea  not null,
  version bigint not null references notice_versions (version),
  at      bigint not null,
  how     text   not null,
  lang    text   not null,
  constraint notice_acceptances_unique primary key (subject, version)
);
create index notice_acceptances_of_version on notice_acceptances (version, at);

-- What was written before this room was: one section each, in its own words.
insert into notice_versions (version, plan, revision, acceptance, created_at, published_at, published_by, rests_on)
select version, '{"sections":[{"shown":"yes","kind":"own","texts":' || texts || '}]}', revision, 'not-needed', created_at,
  published_at, published_by, null from consent_notices;

-- sqlite: create trigger notice_versions_no_update before update on notice_versions
-- sqlite: when old.published_at is not null
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- sqlite: create trigger notice_versions_no_delete before delete on notice_versions
-- sqlite: when old.published_at is not null
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- sqlite: create trigger notice_texts_no_update before update on notice_texts
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- sqlite: create trigger notice_texts_no_delete before delete on notice_texts
-- sqlite: begin select raise(abort, 'a published notice never changes'); end;
-- postgres: create function notice_stays_as_it_is() returns trigger language plpgsql as
-- postgres: $$ begin raise exception 'a published notice never changes'; end $$;
-- postgres: create trigger notice_versions_stay before update or delete on notice_versions
-- postgres: for each row when (old.published_at is not null) execute function notice_stays_as_it_is();
-- postgres: create trigger notice_texts_stay before update or delete or truncate on notice_texts
-- postgres: for each statement execute function notice_stays_as_it_is();
