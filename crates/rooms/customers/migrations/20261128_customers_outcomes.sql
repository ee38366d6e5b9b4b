-- What becomes of a field when somebody is anonymised, where the house wants something else than usual.
create table customers_outcomes (
  field   text not null,
  outcome text not null,
  constraint customers_outcomes_field_unique primary key (field)
);
-- A custom field can stand in the way of an erasure, while its value says so.
alter table customer_fields add column blocks text;
alter table customer_fields add column blocks_value text;
-- Until now one setting said for all fields together what remains. Nothing, where that was chosen, or where people were
-- entered while it was so: of fields that come later, too.
insert into customers_outcomes (field, outcome)
select '*', 'removed' where exists (select 1 from settings where key = 'rights.remains' and value = 'nothing')
or (exists (select 1 from customers) and not exists (select 1 from settings where key = 'rights.remains'));
insert into customers_outcomes (field, outcome)
select 'custom.' || key, 'removed' from customer_fields where class = 'attribute'
and coalesce((select value from settings where key = 'rights.remains'), 'nothing') <> 'all';
insert into customers_outcomes (field, outcome)
select 'organisation', 'kept' from settings where key = 'rights.remains' and value = 'all';
insert into customers_outcomes (field, outcome)
select 'city', 'kept' from settings where key = 'rights.remains' and value = 'all';
insert into customers_outcomes (field, outcome)
select 'postcode', 'region' from settings where key = 'rights.remains' and value = 'all';
insert into customers_outcomes (field, outcome)
select 'birth-date', 'year' from settings where key = 'rights.remains' and value = 'all';
