insert into cases_cases (id, number, subject, category, run, flow, status, stands, priority, team, assignee, unit, channel, sender, lang,
  confidential, parent, merged_into, opened_at, last_at, waits_since, closed_at, step_due, end_due, due_at, contact, sealed, version)
values
  ('0123456789abcd00', 2026000000001, '0123456789abcd01', 'request', '0123456789abcd02',
   'request', 'new', 'open', 1, null, null, null, 'mail', null, 'en', false, null, null, 1764000000000000, 1764000000000000,
   1764000000000000, null, 1764010000000000, null, 1764010000000000, null, 'sealedvalue01', 1),
  ('0123456789abcd03', 2026000000002, null, 'request', null, 'request', 'done', 'done', 3, null, null, null, 'desk', null,
   null, true, '0123456789abcd00', null, 1764000000000000, 1764000000000000, null, 1764020000000000, null, null,
   9223372036854775807, 'sealedvalue02', 'sealedvalue01', 4);
insert into cases_numbers (year, last) values (2026, 2);
insert into cases_entries (id, case_id, subject, kind, author, actor, at, message_id, letter, data, sealed, attachments, flags) values
  ('0123456789abcd04', '0123456789abcd00', '0123456789abcd01', 'in', 'customer', 'house',
   1764000000000000, 'sealedvalue03', null, null, 'sealedvalue01', 1, 0),
  ('0123456789abcd05', '0123456789abcd00', '0123456789abcd01', 'event', 'staff', 'staff_x',
   1764000000000000, null, null, '{"kind":"cases.tagged","tags":["warranty"]}', null, 0, 0);
insert into cases_attachments (id, file, case_id, entry, subject, size, sealed, at) values
  ('0123456789abcd06', '0123456789abcd06', '0123456789abcd00',
   '0123456789abcd04', '0123456789abcd01', 6, 'sealedvalue01', 1764000000000000);
insert into cases_keys (id) values ('0123456789abcd06');
insert into cases_tags (case_id, tag, subject) values ('0123456789abcd00', 'warranty', '0123456789abcd01');
insert into cases_watchers (staff, case_id) values ('0123456789abcd07', '0123456789abcd00');
insert into cases_named (case_id, staff) values ('0123456789abcd03', '0123456789abcd07');
insert into cases_relations (case_id, other, relation) values
  ('0123456789abcd03', '0123456789abcd00', 'follows');
insert into cases_drafts (id, case_id, staff, subject, sealed, changed_at) values
  ('0123456789abcd08', '0123456789abcd00', '0123456789abcd07',
   '0123456789abcd01', 'sealedvalue01', 1764000000000000);
insert into cases_categories (id, key, parent, names, flow, team, unit, sender, purpose, priority, confidential, position, on_offer, version)
values ('0123456789abcd09', 'request', null, '{"en":"Request"}', 'request', null, null, null, null, 1, false, 0, true, 1);
insert into cases_answers (id, title, texts, category, version) values
  ('0123456789abcd10', 'Hello', '{"en":"Dear {{ name }}"}', null, 1);
insert into cases_macros (id, title, steps, version) values ('0123456789abcd11', 'Take', '["take"]', 1);
insert into cases_turns (team, staff) values ('0123456789abcd12', '0123456789abcd07');
insert into cases_views (id, staff, name, filter, shared) values
  ('0123456789abcd13', '0123456789abcd07', 'Mine', '{}', false);
insert into cases_acknowledged (who, at) values ('sealedvalue04', 1764000000000000);
insert into cases_fresh (id, case_id, subject, tokens) values
  ('0123456789abcd04', '0123456789abcd00', '0123456789abcd01', 'token');
insert into cases_folded (place, entry, case_id, subject) values
  (0, '0123456789abcd05', '0123456789abcd00', null);
insert into cases_slices (position, block, bits) values (7, 0, 'sealedvalue01');
insert into cases_blocks (block, live) values (0, 1);
