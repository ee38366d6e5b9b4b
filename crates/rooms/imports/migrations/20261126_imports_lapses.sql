-- When an import ended: from then on its report and the rows it left out grow old. Empty while it has not, and once they are gone.
alter table imports add column finished_at bigint;
update imports set finished_at = expires_at - 604800000000, expires_at = null
 where state in ('done', 'cancelled', 'failed') and expires_at is not null;
create index imports_by_finish on imports (finished_at, id) where finished_at is not null;
