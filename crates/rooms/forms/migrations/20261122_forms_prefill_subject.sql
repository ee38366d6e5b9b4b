-- Whose values a link fills in, where that is a customer: erasure reaches them.
alter table form_prefills add column subject bytea;
create index form_prefills_by_subject on form_prefills (subject);

-- How much lies aside that nobody confirmed yet.
alter table form_files add column bytes bigint not null default 0;
