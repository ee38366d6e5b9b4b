//! People counted by one or two of their attributes, for programs; small groups stay hidden.

use crate::{
    model::{Cells, Group, Line},
    read,
};
use axum::Json as Body;
use kernel::{Api, Result, door::Problem, input::Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
pub struct Question {
    /// `country`, `language`, `city`, `birth-date` (told by its decade), or a custom field of the class `attribute`, such as
    /// `custom.shoe-size`.
    by: String,
    /// A second one, crossed with the first.
    and: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CustomerReport)]
pub struct Report {
    /// No number here speaks of fewer people: the setting `privacy.small-cells`.
    few: i64,
    /// The fewest people that any number here speaks of; none where all together are too few to be told.
    smallest: Option<i64>,
    total: Option<i64>,
    rows: Vec<ReportGroup>,
    /// None where one attribute was asked for.
    columns: Vec<ReportGroup>,
    /// By row and column; `null` is hidden: fewer than `few`, or a number that would give such a one away.
    cells: Vec<Vec<Option<i64>>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ReportGroup {
    /// What the group has in common; none where nothing is known of them, or where groups are told together.
    value: Option<String>,
    /// How many groups are told together; 1 for one by itself.
    groups: usize,
    people: i64,
}

/// Counts people by one or two of their attributes, each number rounded to a multiple of `few`; those who are restricted are not
/// among them.
#[utoipa::path(get, path = "/customers/report", tag = "customers", params(Question),
    responses((status = 200, body = Report), (status = 422, body = Problem)))]
pub(super) async fn report(api: Api, Query(asked): Query<Question>) -> Result<Body<Report>> {
    let mut reader = api.read().await?;
    let told = read::report(&mut reader, &asked.by, &asked.and).await?;
    let (smallest, total) =
        (told.cells.as_ref().map(Cells::smallest), told.cells.as_ref().map(|cells| cells.total));
    let none = Cells { rows: Vec::new(), columns: Vec::new(), cells: Vec::new(), total: 0 };
    let Cells { rows, columns, cells, .. } = told.cells.unwrap_or(none);
    let groups = |lines: Vec<Line>| lines.into_iter().map(ReportGroup::from).collect();
    Ok(Body(Report { few: told.few, smallest, total, rows: groups(rows), columns: groups(columns), cells }))
}

impl From<Line> for ReportGroup {
    fn from(Line { group, total }: Line) -> Self {
        let (value, groups) = match group {
            Group::Of(value) => (Some(value), 1),
            Group::Unknown => (None, 1),
            Group::Together(many) => (None, many),
        };
        Self { value, groups, people: total }
    }
}
