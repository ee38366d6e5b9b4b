-- What people answered, by age, for the rules of retention.
create index form_answers_by_age on form_answers (at, id);
