insert into customers_outcomes (field, outcome) values ('birth-date', 'year');
insert into customer_fields (key, label, class, purpose, basis, created_at, removed_at, blocks, blocks_value)
values ('contract', 'Contract', 'attribute', 'orders', null, 1795262400000000, null, 'equals', 'running');
