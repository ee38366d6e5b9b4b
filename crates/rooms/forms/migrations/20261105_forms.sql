-- Public forms: what each asks and for which purposes; how it asks is one JSON document that the room alone reads.
create table forms (
  name       text   not null primary key,
  shape      text   not null,
  state      text   not null,
  version    bigint not null,
  created_at bigint not null,
  updated_at bigint not null,
  constraint forms_state_check check (state in ('open', 'closed'))
);

-- A request that nobody confirmed yet: sealed under a key of its own, gone with it.
create table form_pending (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  post       bytea  not null,
  address    bytea  not null,
  submission bytea  not null,
  created_at bigint not null,
  expires_at bigint not null,
  constraint form_pending_token_unique unique (token),
  constraint form_pending_post_unique unique (post),
  constraint form_pending_form_foreign foreign key (form) references forms (name)
);
create index form_pending_by_address on form_pending (address, created_at);
create index form_pending_by_end on form_pending (expires_at);
create index form_pending_by_form on form_pending (form);
