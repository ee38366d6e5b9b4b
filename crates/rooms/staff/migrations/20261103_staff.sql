-- The people who serve: name and address sealed under a key of their own, the address found by its keyed hash.
create table staff_users (
  id           bytea  not null primary key,
  email        bytea  not null,
  sealed       bytea  not null,
  role         text   not null,
  standing     text   not null constraint staff_users_standing check (standing in ('active', 'disabled')),
  lang         text,
  password     text   not null,
  origin       text   not null constraint staff_users_origin check (origin in ('given', 'chosen')),
  factor       bytea,
  factor_step  bigint not null,
  version      bigint not null,
  created_at   bigint not null,
  signed_in_at bigint,
  constraint staff_users_email_unique unique (email)
);
create index staff_users_by_role on staff_users (role, standing);

-- Who is signed in where; what the browser told is sealed under the user's key.
create table staff_sessions (
  token      bytea  not null primary key,
  id         bytea  not null,
  staff      bytea  not null,
  stage      text   not null constraint staff_sessions_stage check (stage in ('code', 'password', 'whole')),
  device     bytea  not null,
  created_at bigint not null,
  seen_at    bigint not null,
  expires_at bigint not null
);
create index staff_sessions_of_staff on staff_sessions (staff, id);
create index staff_sessions_by_end on staff_sessions (expires_at);

-- Codes for the day when the phone is lost, each used once.
create table staff_recovery_codes (
  staff bytea not null,
  code  bytea not null,
  primary key (staff, code)
);

-- Links that act once: the first administrator's, and new passwords.
create table staff_links (
  token      bytea  not null primary key,
  kind       text   not null constraint staff_links_kind check (kind in ('first', 'reset')),
  staff      bytea,
  expires_at bigint not null
);

-- Failed sign-ins: keyed hashes of accounts and addresses, for an hour.
create table staff_tries (
  who bytea  not null,
  at  bigint not null
);
create index staff_tries_of on staff_tries (who, at);

-- Where the authorisation matrix differs from what the rooms propose; the version tells every node when to read it again.
create table staff_matrix (
  id      bigint not null primary key,
  version bigint not null
);
insert into staff_matrix (id, version) values (1, 1);
create table staff_rights (
  role        text    not null,
  permission  text    not null,
  allowed     boolean not null,
  primary key (role, permission)
);
create table staff_fields (
  role   text not null,
  field  text not null,
  access text not null,
  primary key (role, field)
);

-- Programs that may use the API.
create table staff_tokens (
  id         bytea  not null primary key,
  token      bytea  not null,
  name       text   not null,
  role       text   not null,
  scopes     text   not null,
  created_by text   not null,
  created_at bigint not null,
  expires_at bigint,
  used_at    bigint,
  constraint staff_tokens_token_unique unique (token)
);
