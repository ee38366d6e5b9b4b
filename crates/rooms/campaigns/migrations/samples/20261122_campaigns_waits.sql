insert into letter_waits (letter, subject, reason, due_at) values ('letter-sample-02', 'cust-sample-0002', 'quiet-hours', 1764054000000000);
