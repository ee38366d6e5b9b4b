-- People who were restricted before the database itself kept it stand on its list from now on.
insert into restricted (subject, since, actor, reason)
select subject, changed_at, 'house', 'asked' from customers where standing = 'restricted'
on conflict (subject) do nothing;
