insert into cases_reread (id) values ('0123456789abce00') on conflict (id) do nothing;
