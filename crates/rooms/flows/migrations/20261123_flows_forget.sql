-- A run that is forgotten takes its held steps with it, settled ones too.
create index flows_held_of on flows_held (run);
drop index flows_held_run;
