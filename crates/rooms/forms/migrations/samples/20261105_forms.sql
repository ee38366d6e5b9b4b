insert into forms (name, shape, state, version, created_at, updated_at) values
  ('news', '{"titles":{"en":"News by e-mail"},"fields":[{"datum":"email","purpose":"news","need":"required"}],"questions":[{"purpose":"news","channel":"email","need":"required","reach":"own"}]}', 'open', 1, 1764000000000000, 1764000000000000),
  ('closed-one', '{"titles":{},"fields":[],"questions":[]}', 'closed', 3, 1764000000000000, 1764000000000001);
-- sqlite: insert into form_pending (id, form, token, post, address, submission, created_at, expires_at) values
-- sqlite:   (x'0193a0000000700080000000000000f1', 'news', x'01', x'02', x'03', x'01ff', 1764000000000000, 1764172800000000);
-- postgres: insert into form_pending (id, form, token, post, address, submission, created_at, expires_at) values
-- postgres:   ('\x0193a0000000700080000000000000f1', 'news', '\x01', '\x02', '\x03', '\x01ff', 1764000000000000, 1764172800000000);
