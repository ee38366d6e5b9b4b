-- What waits for work that stands still lies apart, so that whatever may go on is found first, however much stands still.
-- The database itself moves it, in the transaction that restricts somebody, frees them, or gives the work another person.
alter table flows_timers add column is_still boolean not null default false;
alter table flows_unheard add column is_still boolean not null default false;
update flows_timers set is_still = true where run in (
  select r.id from flows_runs r join restricted x on x.subject = r.subject where r.host_kind <> 'claim');
update flows_unheard set is_still = true where run in (
  select r.id from flows_runs r join restricted x on x.subject = r.subject where r.host_kind <> 'claim');
drop index flows_timers_at;
create index flows_timers_at on flows_timers (at, run) where is_still = false;
drop index flows_unheard_event;
create index flows_unheard_event on flows_unheard (event, run) where is_still = false;

-- sqlite: create trigger flows_still_begins after insert on restricted begin
-- sqlite:   update flows_timers set is_still = true
-- sqlite:    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
-- sqlite:   update flows_unheard set is_still = true
-- sqlite:    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
-- sqlite: end;
-- sqlite: create trigger flows_still_ends after delete on restricted begin
-- sqlite:   update flows_timers set is_still = false where run in (select id from flows_runs where subject = old.subject);
-- sqlite:   update flows_unheard set is_still = false where run in (select id from flows_runs where subject = old.subject);
-- sqlite: end;
-- sqlite: create trigger flows_still_moves after update of subject on flows_runs when new.subject is not old.subject begin
-- sqlite:   update flows_timers set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
-- sqlite:    where run = new.id;
-- sqlite:   update flows_unheard set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
-- sqlite:    where run = new.id;
-- sqlite: end;
-- sqlite: create trigger flows_timers_still after insert on flows_timers when exists (
-- sqlite:   select 1 from flows_runs r join restricted x on x.subject = r.subject where r.id = new.run and r.host_kind <> 'claim') begin
-- sqlite:   update flows_timers set is_still = true where run = new.run and kind = new.kind and ref = new.ref;
-- sqlite: end;
-- sqlite: create trigger flows_unheard_still after insert on flows_unheard when exists (
-- sqlite:   select 1 from flows_runs r join restricted x on x.subject = r.subject where r.id = new.run and r.host_kind <> 'claim') begin
-- sqlite:   update flows_unheard set is_still = true where run = new.run and event = new.event;
-- sqlite: end;

-- postgres: create function flows_still_begins() returns trigger language plpgsql as $$ begin
-- postgres:   update flows_timers set is_still = true
-- postgres:    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
-- postgres:   update flows_unheard set is_still = true
-- postgres:    where run in (select id from flows_runs where subject = new.subject and host_kind <> 'claim');
-- postgres:   return null;
-- postgres: end $$;
-- postgres: create trigger flows_still_begins after insert on restricted for each row execute function flows_still_begins();
-- postgres: create function flows_still_ends() returns trigger language plpgsql as $$ begin
-- postgres:   update flows_timers set is_still = false where run in (select id from flows_runs where subject = old.subject);
-- postgres:   update flows_unheard set is_still = false where run in (select id from flows_runs where subject = old.subject);
-- postgres:   return null;
-- postgres: end $$;
-- postgres: create trigger flows_still_ends after delete on restricted for each row execute function flows_still_ends();
-- postgres: create function flows_still_moves() returns trigger language plpgsql as $$ begin
-- postgres:   update flows_timers set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
-- postgres:    where run = new.id;
-- postgres:   update flows_unheard set is_still = new.host_kind <> 'claim' and exists (select 1 from restricted where subject = new.subject)
-- postgres:    where run = new.id;
-- postgres:   return null;
-- postgres: end $$;
-- postgres: create trigger flows_still_moves after update of subject on flows_runs
-- postgres:   for each row when (new.subject is distinct from old.subject) execute function flows_still_moves();
-- postgres: create function flows_comes_still() returns trigger language plpgsql as $$ begin
-- postgres:   new.is_still = exists (
-- postgres:     select 1 from flows_runs r join restricted x on x.subject = r.subject where r.id = new.run and r.host_kind <> 'claim');
-- postgres:   return new;
-- postgres: end $$;
-- postgres: create trigger flows_timers_still before insert on flows_timers for each row execute function flows_comes_still();
-- postgres: create trigger flows_unheard_still before insert on flows_unheard for each row execute function flows_comes_still();
