insert into customers_holds (id, subject, reason, until_at, placed_at, placed_by, lifted_at, lifted_by, lifted, version)
values (
-- sqlite: x'61616161626262626363636364646464', x'30313233343536373839616263646566', x'00',
-- postgres: 'aaaabbbbccccdddd', '0123456789abcdef', '\x00',
1795348800000000, 1795262400000000, 'house', null, null, null, 1);
