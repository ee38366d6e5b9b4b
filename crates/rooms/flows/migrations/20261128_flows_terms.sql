-- What the host of a run asks beyond its definition, when the first answer is due by that, and when it was given.
alter table flows_runs add column terms text;
alter table flows_runs add column first_due_at bigint;
alter table flows_runs add column answered_at bigint;
