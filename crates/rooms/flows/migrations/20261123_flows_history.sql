-- Earlier texts of a draft, so that a change can be undone and two editors can be told what the other saved.
create table flows_history (
  flow        bytea   not null,
  version     bigint  not null,
  draft       text    not null,
  primary key (flow, version)
);
