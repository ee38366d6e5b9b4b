insert into named_blocks (kind, block, live) values ('post_messages', 0, 0);
