-- The addresses in a letter that can be counted, and how many people opened each: only of those who allow it.
create table letter_links (
  letter  bytea  not null references letters (id),
  nr      bigint not null,
  address text   not null,
  people  bigint not null,
  primary key (letter, nr)
);

-- Who opened which address first, so that nobody counts twice.
create table letter_clicks (
  letter  bytea  not null,
  nr      bigint not null,
  subject bytea  not null,
  at      bigint not null,
  primary key (letter, nr, subject),
  constraint letter_clicks_link foreign key (letter, nr) references letter_links (letter, nr)
);
create index letter_clicks_of_subject on letter_clicks (subject, letter, nr);
