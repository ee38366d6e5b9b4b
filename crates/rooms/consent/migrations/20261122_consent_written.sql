-- Documents to sign: title and text in five languages. Every version stays as it was, for people signed it.
create table consent_agreements (
  id      bytea  not null,
  version bigint not null,
  texts   text   not null,
  actor   text   not null,
  at      bigint not null,
  constraint consent_agreements_unique primary key (id, version)
);

-- Requests to sign: which version for which permission. The link is stored hashed; what was signed lies with the papers.
create table consent_signings (
  id          bytea  not null primary key,
  subject     bytea  not null,
  purpose     text   not null,
  channel     text   not null,
  agreement   bytea  not null,
  version     bigint not null,
  token       bytea  not null constraint consent_signings_token_unique unique,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint,
  constraint consent_signings_agreement foreign key (agreement, version) references consent_agreements (id, version)
);
create index consent_signings_of_subject on consent_signings (subject, asked_at);
create index consent_signings_open on consent_signings (expires_at) where answered_at is null;

-- sqlite: create trigger consent_agreements_no_update before update on consent_agreements
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- sqlite: create trigger consent_agreements_no_delete before delete on consent_agreements
-- sqlite: begin select raise(abort, 'a version never changes'); end;
-- postgres: create trigger consent_agreements_stay before update or delete or truncate on consent_agreements
-- postgres: for each statement execute function consent_stays_as_it_is();
