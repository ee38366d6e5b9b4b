-- Units of the house and partners outside: who else may receive data. Single addresses are sealed under the unit's own key.
create table staff_units (
  id         bytea  not null primary key,
  key        text   not null,
  name       text   not null,
  kind       text   not null constraint staff_units_kind check (kind in ('unit', 'partner')),
  purpose    text   not null,
  agreement  text   not null,
  domains    text   not null,
  emails     bytea,
  version    bigint not null,
  created_at bigint not null,
  ended_at   bigint,
  constraint staff_units_key_unique unique (key)
);

-- Keyed hashes of declared domains and addresses: where a mail may go is one look-up.
create table staff_unit_marks (
  mark bytea not null primary key,
  unit bytea not null
);
create index staff_unit_marks_of_unit on staff_unit_marks (unit);

-- Teams; one that ended keeps its name for what it did.
create table staff_teams (
  id         bytea  not null primary key,
  key        text   not null,
  name       text   not null,
  unit       bytea,
  version    bigint not null,
  created_at bigint not null,
  ended_at   bigint,
  constraint staff_teams_key_unique unique (key)
);
create table staff_team_members (
  team  bytea not null,
  staff bytea not null,
  primary key (team, staff)
);
create index staff_team_members_of_staff on staff_team_members (staff, team);

-- Who is away when, and who stands in.
create table staff_absences (
  staff    bytea  not null primary key,
  from_at  bigint not null,
  until_at bigint not null,
  deputy   bytea
);

-- What rang for whom: ids, keys and numbers, read or not, and whether a mail told of it.
create table staff_rings (
  id      bytea   not null primary key,
  staff   bytea   not null,
  kind    text    not null,
  word    text    not null,
  args    text    not null,
  href    text    not null,
  actor   text    not null,
  at      bigint  not null,
  read_at bigint,
  digest  boolean not null
);
create index staff_rings_of_staff on staff_rings (staff, id);
create index staff_rings_unread on staff_rings (staff, read_at);

-- How each person wants each kind told; what is not here is told in the digest.
create table staff_bell_ways (
  staff bytea not null,
  kind  text  not null,
  way   text  not null constraint staff_bell_ways_way check (way in ('desk', 'mail', 'digest', 'none')),
  primary key (staff, kind)
);

-- When each person's morning is, and the last day that had a digest.
create table staff_mornings (
  staff     bytea  not null primary key,
  hour      bigint not null,
  last_told text
);
