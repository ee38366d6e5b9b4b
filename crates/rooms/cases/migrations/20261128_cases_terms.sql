-- How soon the cases of a category are answered and solved, and which fields are asked for when one is opened.
alter table cases_categories add column terms text;
