-- Whose browser asked not to sell, share or follow: noted once, so that what the person chooses later counts.
create table portal_signals (
  subject bytea  not null primary key,
  at      bigint not null
);
