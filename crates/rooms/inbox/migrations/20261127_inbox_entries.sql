-- Which line of its case a mail became: when something is taken out of the line, the mail goes with it.
alter table inbox_items add column entry bytea;
create index inbox_items_of_entry on inbox_items (entry) where entry is not null;
