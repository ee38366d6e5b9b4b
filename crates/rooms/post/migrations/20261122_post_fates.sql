-- A batch is read message by message: by state, in the order of handing over.
drop index post_messages_of_batch;
create index post_messages_of_batch on post_messages (batch, state, id);
