insert into cases_cases (id, number, subject, category, run, flow, status, stands, priority, team, assignee, unit, channel, sender, lang,
  confidential, parent, merged_into, opened_at, last_at, waits_since, closed_at, step_due, end_due, due_at, contact, sealed, version)
values
  ('0123456789abce00', 2026000000003, null, 'request', null, 'request', 'new', 'open', 1, null, null, '0123456789abce01', 'phone', null,
   'nl', false, null, null, 1764000000000000, 1764000000000000, null, null, null, null, 9223372036854775807, null, null, 1);
