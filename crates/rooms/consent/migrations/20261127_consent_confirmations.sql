-- Letters that ask for a yes by a link: to confirm one that others wrote down, or to give it again before it ends. The link is
-- stored hashed; what was answered stands in the ledger.
create table consent_confirmations (
  id          bytea  not null primary key,
  subject     bytea  not null,
  purpose     text   not null,
  aim         text   not null constraint consent_confirmations_aim check (aim in ('confirm', 'renew')),
  token       bytea  not null constraint consent_confirmations_token_unique unique,
  asked_at    bigint not null,
  asked_by    text   not null,
  expires_at  bigint not null,
  answered_at bigint,
  letter      bytea  not null,
  lang        text   not null
);
create index consent_confirmations_of_subject on consent_confirmations (subject, purpose, asked_at);
create index consent_confirmations_of_purpose on consent_confirmations (purpose, aim, expires_at);
create index consent_confirmations_open on consent_confirmations (expires_at) where answered_at is null;

-- A yes that nobody confirmed yet.
create index consent_state_unconfirmed on consent_state (purpose, subject)
  where state in ('given', 'renewed') and proof not in ('confirmed', 'signed');
