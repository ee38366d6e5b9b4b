insert into staff_units (id, key, name, kind, purpose, agreement, domains, version, created_at)
  values ('0123456789abcdef', 'repairs', 'Repairs', 'partner', 'repairing what customers send', 'C-12', 'repairs.example', 1,
          1764000000000000);
insert into staff_unit_marks (mark, unit) values ('0123456789abcdef0123456789abcdef', '0123456789abcdef');
insert into staff_teams (id, key, name, unit, version, created_at)
  values ('0123456789abcdef', 'service', 'Service', '0123456789abcdef', 1, 1764000000000000);
insert into staff_team_members (team, staff) values ('0123456789abcdef', '0123456789abcdef');
insert into staff_absences (staff, from_at, until_at, deputy)
  values ('0123456789abcdef', 1764000000000000, 1764100000000000, 'fedcba9876543210');
insert into staff_rings (id, staff, kind, word, args, href, actor, at, digest)
  values ('0123456789abcdef', '0123456789abcdef', 'talk-mention', 'talk-ring-mention', '{}', '/talk', 'house', 1764000000000000, true);
insert into staff_bell_ways (staff, kind, way) values ('0123456789abcdef', 'talk-mention', 'mail');
insert into staff_mornings (staff, hour, last_told) values ('0123456789abcdef', 7, '2025-11-24');
