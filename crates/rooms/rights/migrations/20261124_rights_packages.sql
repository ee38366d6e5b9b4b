-- Packages of somebody's data: the parts that a large one lies in, how far one is that is being made, and who fetched one when.
create table rights_parts (
  claim   bytea  not null,
  nr      bigint not null,
  subject bytea  not null,
  file    bytea  not null,
  constraint rights_parts_claim_foreign foreign key (claim) references rights_claims (id),
  primary key (claim, nr)
);
create index rights_parts_of_subject on rights_parts (subject);

create table rights_packing (
  claim   bytea  not null primary key,
  subject bytea  not null,
  done    bigint not null,
  total   bigint not null,
  constraint rights_packing_claim_foreign foreign key (claim) references rights_claims (id)
);
create index rights_packing_of_subject on rights_packing (subject);

create table rights_takes (
  id       bytea  not null primary key,
  claim    bytea  not null,
  subject  bytea  not null,
  at       bigint not null,
  by_actor text   not null,
  constraint rights_takes_claim_foreign foreign key (claim) references rights_claims (id)
);
create index rights_takes_of_subject on rights_takes (subject, at);
create index rights_takes_of_claim on rights_takes (claim, at);
