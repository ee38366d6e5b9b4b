-- Files on their way to becoming customers. The file itself lies sealed under the key of its row, apart from the tables.
create table imports (
  id            bytea  not null primary key,
  state         text   not null constraint imports_state_known
                check (state in ('uploading', 'ready', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed')),
  made_by       text   not null,
  -- The language of the report.
  lang          text   not null,
  created_at    bigint not null,
  -- When the file, its name and the report go; empty once they are gone.
  expires_at    bigint,
  -- Name of the file and its header line, sealed: a file without a header has a person in its first line.
  details       bytea  not null,
  format        text,
  plan          text,
  bytes         bigint not null,
  chunks        bigint not null,
  total         bigint not null,
  done          bigint not null,
  -- Counts alone, by reason, with row numbers as samples: of the dry run and of the run.
  checked       text   not null,
  tally         text   not null,
  started_at    bigint,
  moved_at      bigint,
  report_bytes  bigint
);
create index imports_by_time on imports (created_at, id);
create index imports_by_end on imports (expires_at);

-- Rows of the file that were not taken as they stand, by number.
create table import_held (
  import  bytea  not null,
  number  bigint not null,
  reason  text   not null,
  place   bigint not null,
  primary key (import, number, reason, place)
)
-- sqlite: without rowid
;

-- Which person another system means by its number: a keyed hash of the number and the name of that system.
create table import_references (
  reference bytea not null primary key,
  subject   bytea not null
);
create index import_references_of on import_references (subject);
