insert into customers (subject, number, version, standing, created_at, changed_at, last_contact_at, source, purpose, country, language, organisation)
values ('0123456789abcdef', 900, 1, 'erased', 1795262400000000, 1795262400000000, 1795262400000000, 'staff', 'orders', 'PL', 'pl', null);
insert into customer_fields (key, label, class, purpose, basis, created_at)
values ('shoe-size', 'Shoe size', 'attribute', 'orders', null, 1795262400000000);
insert into customer_attributes (subject, field, value) values ('0123456789abcdef', 'shoe-size', '42');
insert into customer_views (id, owner, name, query, created_at)
values ('fedcba9876543210', 'house', 'Poland', 'country=PL', 1795262400000000);
