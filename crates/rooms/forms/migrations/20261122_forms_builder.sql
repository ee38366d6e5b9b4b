-- A form is built as a draft and published in versions that never change: what somebody was shown can be proved.
alter table forms add column published bigint not null default 0;

create table form_versions (
  form         text   not null,
  version      bigint not null,
  shape        text   not null,
  actor        text   not null,
  published_at bigint not null,
  primary key (form, version),
  constraint form_versions_form_foreign foreign key (form) references forms (name)
);
insert into form_versions (form, version, shape, actor, published_at)
  select name, 1, shape, 'house', created_at from forms;
update forms set published = 1;

alter table form_pending add column version bigint not null default 1;

-- How many filled it in on a day: for limits and for nothing else.
create table form_counts (
  form text   not null,
  day  bigint not null,
  sent bigint not null,
  primary key (form, day),
  constraint form_counts_form_foreign foreign key (form) references forms (name)
);

-- What a person answered to a form's own questions, sealed under their key.
create table form_answers (
  id       bytea  not null primary key,
  form     text   not null,
  version  bigint not null,
  subject  bytea  not null,
  answers  bytea  not null,
  at       bigint not null,
  constraint form_answers_version_foreign foreign key (form, version) references form_versions (form, version)
);
create index form_answers_by_form on form_answers (form, id);
create index form_answers_by_subject on form_answers (subject);

-- A file somebody sent along: before the confirmation under a key of its own, afterwards under the person's.
create table form_files (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  request    bytea,
  subject    bytea,
  file       bytea  not null,
  described  bytea  not null,
  created_at bigint not null,
  expires_at bigint,
  constraint form_files_token_unique unique (token),
  constraint form_files_form_foreign foreign key (form) references forms (name)
);
create index form_files_by_request on form_files (request);
create index form_files_by_subject on form_files (subject);
create index form_files_by_end on form_files (expires_at);

-- What a link fills in beforehand: sealed under a key of its own, found by the hash of an opaque token.
create table form_prefills (
  id         bytea  not null primary key,
  form       text   not null,
  token      bytea  not null,
  filled     bytea  not null,
  created_at bigint not null,
  expires_at bigint not null,
  constraint form_prefills_token_unique unique (token),
  constraint form_prefills_form_foreign foreign key (form) references forms (name)
);
create index form_prefills_by_end on form_prefills (expires_at);
