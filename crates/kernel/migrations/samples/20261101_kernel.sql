insert into settings (key, value, updated_at) values ('company.name', 'Noorderpad B.V.', 1764000000000000);
