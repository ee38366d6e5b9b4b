insert into consent_purposes (key, version, asks_from, maker, place, ended_at) values ('sample', 1, 1, 'staff', 1, null);
insert into consent_purpose_versions (purpose, version, basis, channels, valid_for, terms, actor, at)
values ('sample', 1, 'consent', 'email', 'P2Y',
  '{"texts":{"en":{"name":"A","description":"A"},"nl":{"name":"A","description":"A"},"pl":{"name":"A","description":"A"},"tr":{"name":"A","description":"A"},"de":{"name":"A","description":"A"}},"basis":"consent","channels":["email"],"double_opt_in":"needed","need":"optional","retention":"P1Y","valid_for":"P2Y","balancing":null}',
  'house', 1795262400000000);
insert into consent_notices (version, texts, revision, created_at, published_at, published_by)
values (1, '{"en":{"title":"A","body":"A"},"nl":{"title":"A","body":"A"},"pl":{"title":"A","body":"A"},"tr":{"title":"A","body":"A"},"de":{"title":"A","body":"A"}}', 1, 1795262400000000, 1795262400000000, 'house');
insert into consent_wordings (id, text) values ('0123456789abcdef0123456789abcdef', 'Yes, send me news');
insert into consent_events (id, subject, purpose, channel, step, state, proof, how, given_by, actor, origin, at, recorded_at,
  version, notice, wording, lang, valid_until, secret, commitment)
values ('0123456789abcdef', '0123456789abcdef', 'sample', 'email', 1, 'given', 'confirmed', 'link', 'person', 'nobody', 'form news',
  1795262400000000, 1795262400000000, 1, 1, '0123456789abcdef0123456789abcdef', 'en', 1858420800000000, '0123456789abcdef0123456789abcdef',
  '0123456789abcdef0123456789abcdef');
insert into consent_state (subject, purpose, channel, step, state, proof, given_by, at, version, valid_until, event)
values ('0123456789abcdef', 'sample', 'email', 1, 'given', 'confirmed', 'person', 1795262400000000, 1, 1858420800000000, '0123456789abcdef');
insert into consent_unsealed (at, step, event) values (1795262400000000, 1, '0123456789abcdef');
insert into consent_leaves (place, event) values (0, '0123456789abcdef');
insert into consent_nodes (level, place, hash) values (0, 0, '0123456789abcdef0123456789abcdef');
insert into consent_heads (size, edge, note, at) values (1, '0123456789abcdef0123456789abcdef', 'a note', 1795262400000000);
insert into consent_links (hash, subject, at, expires_at) values ('0123456789abcdef0123456789abcdef', '0123456789abcdef', 1795262400000000, 1829822400000000);
insert into consent_suppressions (hash, at) values ('0123456789abcdef0123456789abcdef', 1795262400000000);
