-- People about whom no machine alone decides.
create table customer_spared (
  subject bytea  not null primary key,
  since   bigint not null
);
