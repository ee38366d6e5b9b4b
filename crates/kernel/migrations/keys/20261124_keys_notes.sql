-- How each was erased, for a restore that has to do it again: the mode, what stayed, keyed hashes of addresses kept out.
create table erasure_notes (
  id    bytea   not null primary key,
  note  text    not null,
  -- The key itself stays, because some records do.
  stays boolean not null
);
