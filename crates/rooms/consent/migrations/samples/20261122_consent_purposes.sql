insert into consent_assessments (purpose, kind, version, answers, finding, reviewer, at, review_at)
values ('sample', 'balancing', 1, '{"interest":"One question after an order."}', 'may', 'house', 1795262400000000, 1826798400000000);
insert into consent_tellings (subject, purpose, version, told_at) values ('0123456789abcdef', 'sample', 1, 1795262400000000);
