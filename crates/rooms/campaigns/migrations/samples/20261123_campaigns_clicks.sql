insert into letter_links (letter, nr, address, people)
values ('letter-sample-02', 0, 'https://shop.example/boots', 1), ('letter-sample-02', 1, 'https://shop.example/', 0);
insert into letter_clicks (letter, nr, subject, at) values ('letter-sample-02', 0, 'cust-sample-0001', 1795262450000000);
