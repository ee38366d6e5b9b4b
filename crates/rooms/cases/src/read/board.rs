//! The board: the open cases of one process, a column for each status.

use super::{
    list::{Listed, dress},
    scope::Scope,
};
use crate::model::{Case, CaseId, Stands};
use flows::Names;
use ground::{
    args,
    db::{Q, join},
};
use kernel::{Reader, Result};
use staff::TeamId;

/// Cards of one column: what fits a wall.
pub const CARDS: usize = 40;
/// Columns of one board.
const COLUMNS: usize = 30;

const SELECT: &str = join!("select ", Case::COLUMNS, " from cases_cases c");

/// A column of the board.
#[derive(Clone, Debug)]
pub struct Column {
    /// The key of the status.
    pub status: String,
    pub names: Names,
    pub stands: Stands,
    pub cases: Vec<Listed>,
    /// Whether there are more than are shown.
    pub more: bool,
}

/// The open cases of a process by status, what is due first on top. Statuses in which no case stands have no column here: the
/// process knows them.
pub async fn board(reader: &mut Reader, flow: &str, team: Option<TeamId>) -> Result<Vec<Column>> {
    let scope = Scope::of(reader).await?;
    let mut columns: Vec<Column> = Vec::new();
    for status in statuses(reader, flow, team, &scope).await? {
        let q = Q::new(SELECT).and_all("c.closed_at is null", Vec::new()).and("c.flow = ?", &flow);
        let q = scope.on(q.and("c.status = ?", &status).and_if("c.team = ?", team));
        let most = i64::try_from(CARDS + 1).unwrap_or(i64::MAX);
        let q = q.then_with("order by c.due_at, c.id limit ?", args![most].to_vec());
        let mut cases: Vec<Case> = reader.find(&q).await?;
        let more = cases.len() > CARDS;
        cases.truncate(CARDS);
        let Some(stands) = cases.first().map(|case| case.stands) else { continue };
        let cases = dress(reader, cases).await?;
        let names = cases.iter().find_map(|listed| listed.status.as_ref()).map(|status| status.names.clone());
        columns.push(Column {
            names: names.unwrap_or_else(|| Names::same(&status)),
            status,
            stands,
            cases,
            more,
        });
    }
    Ok(columns)
}

/// Which cases stand on the board, and their versions: nothing is opened.
pub(crate) async fn bare(
    reader: &mut Reader,
    flow: &str,
    team: Option<TeamId>,
) -> Result<Vec<(CaseId, i64)>> {
    let scope = Scope::of(reader).await?;
    let q = Q::new("select c.id, c.version from cases_cases c").and_all("c.closed_at is null", Vec::new());
    let q = scope.on(q.and("c.flow = ?", &flow).and_if("c.team = ?", team));
    let most = i64::try_from(CARDS * COLUMNS).unwrap_or(i64::MAX);
    Ok(reader.find(&q.then_with("order by c.due_at, c.id limit ?", args![most].to_vec())).await?)
}

async fn statuses(
    reader: &mut Reader,
    flow: &str,
    team: Option<TeamId>,
    scope: &Scope,
) -> Result<Vec<String>> {
    let q = Q::new("select distinct c.status from cases_cases c").and_all("c.closed_at is null", Vec::new());
    let q = scope.on(q.and("c.flow = ?", &flow).and_if("c.team = ?", team));
    let most = i64::try_from(COLUMNS).unwrap_or(i64::MAX);
    let rows: Vec<ground::db::Single<String>> =
        reader.find(&q.then_with("order by c.status limit ?", args![most].to_vec())).await?;
    Ok(rows.into_iter().map(|single| single.0).collect())
}
