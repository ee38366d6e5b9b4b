-- Open cases of a unit are found without looking through the others.
create index cases_cases_unit on cases_cases (unit, id) where closed_at is null and unit is not null;
