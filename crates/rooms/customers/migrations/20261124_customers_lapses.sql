-- People by the day on which we were last in touch, for the rules of retention.
create index customers_by_lapse on customers (last_contact_at, subject) where standing <> 'erased';
