insert into list_versions (name, version) values ('settings', 3) on conflict (name) do update set version = 3;
