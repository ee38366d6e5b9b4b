-- Mail servers that take a token instead of a password: where it is asked for, and as which client. The secrets for that lie where
-- the password lies.
alter table post_senders add column token_url text;
alter table post_senders add column client_id text;
