insert into staff_users (id, email, sealed, role, standing, password, origin, factor_step, version, created_at)
  values ('0123456789abcdef', '0123456789abcdef0123456789abcdef', 'sealed', 'agent', 'active', '$argon2id$', 'given', 0, 1,
          1764000000000000);
insert into staff_sessions (token, id, staff, stage, device, created_at, seen_at, expires_at)
  values ('0123456789abcdef0123456789abcdef', '0123456789abcdef', '0123456789abcdef', 'whole', 'sealed', 1764000000000000,
          1764000000000000, 1764100000000000);
insert into staff_rights (role, permission, allowed) values ('agent', 'customers.edit', false);
insert into staff_fields (role, field, access) values ('agent', 'email', 'masked');
insert into staff_tokens (id, token, name, role, scopes, created_by, created_at)
  values ('0123456789abcdef', '0123456789abcdef0123456789abcdef', 'web shop', 'agent', 'customers.view', 'house', 1764000000000000);
