-- sqlite: insert into form_designs (key, style, logo, media, version, created_at, updated_at) values
-- sqlite:   ('shop', '{"title":"Shop","look":"card","accent":"#145c56","thanks":{"en":"See you in the shop."}}', x'89504e470d0a1a0a', 'png', 2, 1764000000000000, 1764000000000001);
-- postgres: insert into form_designs (key, style, logo, media, version, created_at, updated_at) values
-- postgres:   ('shop', '{"title":"Shop","look":"card","accent":"#145c56","thanks":{"en":"See you in the shop."}}', '\x89504e470d0a1a0a', 'png', 2, 1764000000000000, 1764000000000001);
insert into form_designs (key, style, version, created_at, updated_at) values
  ('plain', '{"title":"Plain"}', 1, 1764000000000000, 1764000000000000);
