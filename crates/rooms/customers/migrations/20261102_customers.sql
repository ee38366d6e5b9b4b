-- The people we serve: one row each; what identifies them is one sealed value.
create table customers (
  subject         bytea  not null primary key,
  number          bigint not null,
  version         bigint not null,
  standing        text   not null constraint customers_standing_known check (standing in ('active', 'restricted', 'erased')),
  created_at      bigint not null,
  changed_at      bigint not null,
  last_contact_at bigint not null,
  source          text   not null,
  purpose         text,
  country         text,
  language        text,
  organisation    text,
  facts           bytea,
  -- What stands in customer_lookup for this person, eight bytes each, so that it can be taken out without opening anything.
  tokens          bytea,
  constraint customers_number_unique unique (number)
);
create index customers_by_contact on customers (last_contact_at, number);
create index customers_by_creation on customers (created_at, number);
create index customers_of_country on customers (country, created_at, number);
create index customers_of_country_by_contact on customers (country, last_contact_at, number);
create index customers_of_language on customers (language, created_at, number);
create index customers_of_language_by_contact on customers (language, last_contact_at, number);
create index customers_of_organisation on customers (organisation, last_contact_at, number) where organisation is not null;
create index customers_set_apart on customers (standing, last_contact_at, number) where standing <> 'active';

-- The next customer number: one row, so that numbers have no gaps and keep the order of arrival.
create table customer_numbers (
  id   bigint not null primary key,
  next bigint not null
);
insert into customer_numbers (id, next) values (1, 1001);

-- The blind index: the first eight bytes of keyed hashes of word beginnings, addresses and numbers.
create table customer_lookup (
  token   bigint not null,
  subject bytea  not null,
  primary key (token, subject)
)
-- sqlite: without rowid
;

-- Sensitive values, sealed one by one, apart from the rest.
create table customer_secrets (
  subject bytea not null,
  field   text  not null,
  kind    text  not null,
  value   bytea not null,
  primary key (subject, field)
)
-- sqlite: without rowid
;

-- Custom fields that tell little about a person: plain, so that they can be filtered by.
create table customer_attributes (
  subject bytea not null,
  field   text  not null,
  value   text  not null,
  primary key (subject, field)
)
-- sqlite: without rowid
;

-- What the house asks about its customers beyond the fields that everybody has.
create table customer_fields (
  key        text   not null,
  label      text   not null,
  class      text   not null constraint customer_fields_class_known check (class in ('attribute', 'identifying', 'sensitive', 'special')),
  purpose    text   not null,
  basis      text,
  created_at bigint not null,
  constraint customer_fields_key_unique primary key (key),
  constraint customer_fields_special_needs_basis check (class <> 'special' or basis is not null)
);

-- Filters that somebody saved under a name. They hold no search words, which could name a person.
create table customer_views (
  id         bytea  not null primary key,
  owner      text   not null,
  name       text   not null,
  query      text   not null,
  created_at bigint not null,
  constraint customer_views_owner_name_unique unique (owner, name)
);
