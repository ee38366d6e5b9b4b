-- People for whom a letter waits: it met their quiet hours, or they have had enough for now. Decided again when it is time.
create table letter_waits (
  letter  bytea  not null references letters (id),
  subject bytea  not null,
  reason  text   not null,
  due_at  bigint not null,
  primary key (letter, subject)
);
create index letter_waits_by_time on letter_waits (letter, due_at, subject);
create index letter_waits_of_subject on letter_waits (subject, letter);
