//! What managers look at: how well the times are kept, week by week, and who has how much to do.

use super::scope::Scope;
use crate::VIEW_ALL;
use ground::{
    args,
    clock::{DAY, Timestamp},
    db::Q,
    row,
};
use kernel::{Reader, Result, StaffId};

pub const WEEK: i64 = 7 * DAY;
/// Weeks that are looked back on: a quarter of a year.
pub const WEEKS: i64 = 13;
/// People of one overview.
const PEOPLE: &str = "500";

const KEPT: &str = "select cast((c.closed_at - ?) / ? as bigint) as week,
    cast(sum(case when c.closed_at <= c.end_due then 1 else 0 end) as bigint) as kept,
    cast(sum(case when c.closed_at > c.end_due then 1 else 0 end) as bigint) as broken
  from cases_cases c where c.closed_at >= ? and c.end_due is not null";
const LOAD: &str = "select c.assignee, count(*) as open,
    cast(sum(case when c.due_at < ? then 1 else 0 end) as bigint) as late
  from cases_cases c where c.closed_at is null";

row! {
    struct KeptRow {
        week: i64,
        kept: i64,
        broken: i64,
    }
}

row! {
    /// The open cases of one colleague, or of nobody.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Load {
        pub assignee: Option<StaffId>,
        pub open: i64,
        pub late: i64,
    }
}

/// The cases of one week that were over in their time, and those that were not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When the week began.
    pub from: Timestamp,
    pub kept: i64,
    pub broken: i64,
}

/// The weeks up to now, the earliest first; those in which nothing closed are among them.
pub async fn kept(reader: &mut Reader) -> Result<Vec<Kept>> {
    reader.demand(&VIEW_ALL)?;
    let first = Timestamp(reader.now().0 - WEEKS * WEEK);
    let values = args![first, WEEK, first].to_vec();
    let scope = Scope::of(reader).await?;
    let rows: Vec<KeptRow> =
        reader.find(&scoped(&scope, KEPT, values, " group by week order by week")).await?;
    let week = |week: i64| {
        let row = rows.iter().find(|row| row.week == week);
        let from = Timestamp(first.0 + week * WEEK);
        Kept { from, kept: row.map_or(0, |row| row.kept), broken: row.map_or(0, |row| row.broken) }
    };
    Ok((0..WEEKS).map(week).collect())
}

/// Who has how much to do, the most first; without an assignee: what waits for somebody to take it.
pub async fn workload(reader: &mut Reader) -> Result<Vec<Load>> {
    reader.demand(&VIEW_ALL)?;
    let values = args![reader.now()].to_vec();
    let end = " group by c.assignee order by open desc limit ";
    let scope = Scope::of(reader).await?;
    let q = scoped(&scope, LOAD, values, end);
    Ok(reader.find(&q.then(PEOPLE)).await?)
}

fn scoped(scope: &Scope, select: &str, mut values: Vec<ground::db::Value>, end: &str) -> Q {
    let mut parts = vec![select];
    let condition = scope.condition();
    if let Some((fragment, args)) = &condition {
        parts.extend([" and ", *fragment]);
        values.extend(args.iter().cloned());
    }
    parts.push(end);
    Q::assembled(&parts, values)
}
