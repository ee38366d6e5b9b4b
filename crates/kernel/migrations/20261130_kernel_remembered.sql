-- How often each of the small lists that the house remembers was written to.
create table list_versions (
  name    text   not null primary key,
  version bigint not null
);
