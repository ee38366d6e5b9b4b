insert into letter_links (letter, nr, address, people, anonymous) values ('letter-sample-02', -1, '', 1, 0);
insert into letter_clicks (letter, nr, subject, at) values ('letter-sample-02', -1, 'cust-sample-0001', 1795262440000000);
update letter_links set anonymous = 7 where letter = 'letter-sample-02' and nr = 1;
update letters set counting = 'anonymous' where id = 'letter-sample-02';
