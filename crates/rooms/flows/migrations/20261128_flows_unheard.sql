-- Events and signals that work about somebody restricted did not hear: it hears them, in their order, when they are free,
-- unless something else moved it meanwhile.
create table flows_unheard (
  run    bytea  not null,
  event  bytea  not null,
  seq    bigint not null,
  signal text,
  primary key (run, event)
)
-- sqlite: without rowid
;
create index flows_unheard_event on flows_unheard (event, run);
