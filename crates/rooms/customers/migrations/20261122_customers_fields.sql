-- A custom field that is being removed stays until the last of its values is gone, so that the removal can go on after a stop.
alter table customer_fields add column removed_at bigint;
