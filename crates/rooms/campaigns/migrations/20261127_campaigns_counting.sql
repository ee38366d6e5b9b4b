-- What is counted of a letter: nothing, unless its writer chose otherwise. Letters that counted their links go on doing so.
alter table letters add column counting text not null default 'nothing'
      constraint letters_counting check (counting in ('nothing', 'allowed', 'anonymous'));
update letters set counting = 'allowed' where id in (select letter from letter_links);

-- How often an address was opened by people of whom nothing else is kept. The number -1 is the letter itself, by its picture.
alter table letter_links add column anonymous bigint not null default 0;

-- Who opened what is not kept longer than who got the letter.
delete from letter_clicks where not exists
  (select 1 from letter_recipients r where r.letter = letter_clicks.letter and r.subject = letter_clicks.subject);
