-- Texts about others are found by the words by which somebody may be named in them: how far each kind of rows was read, rows
-- to be read anew, tokens of fresh rows, and bit slices into which those of many rows are folded.
create table named_marks (
  kind text  not null primary key,
  mark bytea not null
);
create table named_unread (
  kind    text    not null,
  id      bytea   not null,
  -- Longer than an index is good for: looked at each time.
  is_long boolean not null,
  primary key (kind, id)
);
create table named_fresh (
  kind    text  not null,
  id      bytea not null,
  subject bytea,
  tokens  bytea not null,
  primary key (kind, id)
);
create index named_fresh_of_subject on named_fresh (subject) where subject is not null;
create table named_folded (
  kind    text   not null,
  place   bigint not null,
  id      bytea  not null,
  subject bytea,
  primary key (kind, place)
);
create index named_folded_by_id on named_folded (kind, id);
create index named_folded_of_subject on named_folded (subject) where subject is not null;
create table named_slices (
  kind     text   not null,
  position bigint not null,
  block    bigint not null,
  bits     bytea  not null,
  primary key (kind, position, block)
)
-- sqlite: without rowid
;
create index named_slices_of_block on named_slices (kind, block);
create table named_blocks (
  kind  text   not null,
  block bigint not null,
  live  bigint not null,
  primary key (kind, block)
);
