insert into customer_spared (subject, since) values ('0123456789abcdef', 1795262400000000);
