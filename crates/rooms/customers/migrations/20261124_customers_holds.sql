-- Legal holds: as long as one stands, nobody erases the person. The reasons are sealed under the person's key.
create table customers_holds (
  id        bytea  not null primary key,
  subject   bytea  not null,
  reason    bytea  not null,
  until_at  bigint not null,
  placed_at bigint not null,
  placed_by text   not null,
  lifted_at bigint,
  lifted_by text,
  lifted    bytea,
  version   bigint not null
);
create index customers_holds_of_subject on customers_holds (subject, until_at);
create index customers_holds_by_end on customers_holds (until_at, id) where lifted_at is null;
