insert into customer_fields (key, label, class, purpose, basis, created_at, removed_at)
values ('fax', 'Fax', 'identifying', 'orders', null, 1795262400000000, 1795348800000000);
