-- What was fetched is known by its words, too: a server that names everything anew, or a mailbox that moved, brings nothing twice.
alter table inbox_seen add column print bytea;
create index inbox_seen_by_print on inbox_seen (print);
