-- A change can hold a purpose for everybody known then, until they were told or asked again.
alter table consent_purposes add column held_at bigint;

-- Guided records beside a purpose; a version never changes.
create table consent_assessments (
  purpose   text   not null references consent_purposes (key),
  kind      text   not null,
  version   bigint not null,
  answers   text   not null,
  finding   text   not null constraint consent_assessments_finding check (finding in ('may', 'may-not')),
  reviewer  text   not null,
  at        bigint not null,
  review_at bigint not null,
  constraint consent_assessments_unique primary key (purpose, kind, version)
);

-- Whom we told of which version of a purpose.
create table consent_tellings (
  subject bytea  not null,
  purpose text   not null,
  version bigint not null,
  told_at bigint not null,
  constraint consent_tellings_unique primary key (subject, purpose)
)
-- sqlite: without rowid
;
create index consent_tellings_of_purpose on consent_tellings (purpose, version, told_at);

-- Who agreed to a purpose, the latest first.
create index consent_state_of_purpose on consent_state (purpose, at, event);

-- The balancing that stood as one text in the terms becomes the first record, to be looked at again after three years.
-- sqlite: insert into consent_assessments (purpose, kind, version, answers, finding, reviewer, at, review_at)
-- sqlite: select p.key, 'balancing', 1, json_object('interest', json_extract(v.terms, '$.balancing')), 'may', v.actor, v.at, v.at + 94608000000000
-- sqlite: from consent_purposes p join consent_purpose_versions v on v.purpose = p.key and v.version = p.version
-- sqlite: where json_extract(v.terms, '$.balancing') is not null;
-- postgres: insert into consent_assessments (purpose, kind, version, answers, finding, reviewer, at, review_at)
-- postgres: select p.key, 'balancing', 1, json_build_object('interest', v.terms::json ->> 'balancing')::text, 'may', v.actor, v.at, v.at + 94608000000000
-- postgres: from consent_purposes p join consent_purpose_versions v on v.purpose = p.key and v.version = p.version
-- postgres: where v.terms::json ->> 'balancing' is not null;

-- sqlite: create trigger consent_assessments_no_update before update on consent_assessments
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- sqlite: create trigger consent_assessments_no_delete before delete on consent_assessments
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- postgres: create trigger consent_assessments_stay before update or delete or truncate on consent_assessments
-- postgres: for each statement execute function consent_stays_as_it_is();
