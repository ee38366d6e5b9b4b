//! Lists of requests: the pressing ones first, or what was answered lately.

use super::{CLAIMS, Row};
use crate::{
    VIEW,
    model::{Claim, How, Kind},
};
use ground::{
    args,
    db::Q,
    id::Id,
    paging::{Cursor, Page, Wanted},
};
use kernel::{Reader, Result, SubjectId};
use serde::Deserialize;

/// Which requests a list shows: the pressing ones first, what was answered lately, or who ended by a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    #[default]
    Open,
    Ended,
    ByRule,
}

/// What a list is narrowed down to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub scope: Scope,
    pub kind: Option<Kind>,
    pub subject: Option<SubjectId>,
    /// `asked`, `proved`, `done` …
    pub state: Option<String>,
    /// The key of a law.
    pub law: Option<String>,
    pub how: Option<How>,
    /// Whose answer is overdue.
    pub late: bool,
}

/// These requests, for whoever may see them already.
pub async fn these(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Claim>> {
    let rows: Vec<Row> = reader.find(&Q::new(CLAIMS).and_in("id", ids)).await?;
    rows.into_iter().map(Row::claim).collect()
}

/// A page of requests.
pub async fn list(reader: &mut Reader, filter: &Filter, wanted: &Wanted) -> Result<Page<Claim>> {
    reader.demand(&VIEW)?;
    let (limit, after) = (wanted.limit(), wanted.after()?);
    let now = reader.now();
    let q = Q::new(CLAIMS)
        .and_if("kind = ?", filter.kind)
        .and_if("subject = ?", filter.subject)
        .and_if("state = ?", filter.state.as_deref())
        .and_if("regime = ?", filter.law.as_deref())
        .and_if("how = ?", filter.how);
    let most = args![i64::from(limit) + 1].to_vec();
    let q = match filter.scope {
        Scope::Open => {
            let q = q.and_all("state in ('asked', 'proved', 'running')", Vec::new());
            let q = q.and_if("due_at < ?", filter.late.then_some(now));
            past(q, "(due_at > ? or (due_at = ? and id > ?))", after.as_ref())
                .then_with("order by due_at, id limit ?", most)
        }
        Scope::Ended | Scope::ByRule => {
            past(answered(q, filter), "(ended_at < ? or (ended_at = ? and id < ?))", after.as_ref())
                .and_all("ended_at is not null", Vec::new())
                .then_with("order by ended_at desc, id desc limit ?", most)
        }
    };
    let rows: Vec<Row> = reader.find(&q).await?;
    let sort = |row: &Row| row.ended_at.unwrap_or(row.due_at).0;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: sort(row), id: row.id.bytes() });
    let items = page.items.into_iter().map(Row::claim).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

/// In words that the indexes are made of: what only a rule ended is by far the most, and is walked only where it is meant.
fn answered(q: Q, filter: &Filter) -> Q {
    let meant = filter.how == Some(How::Retention) || filter.subject.is_some();
    let q = match filter.scope {
        Scope::ByRule => q.and_all("how = 'retention'", Vec::new()),
        _ if meant => q,
        _ => q.and_all("how <> 'retention'", Vec::new()),
    };
    if filter.late { q.and_all("due_at < ended_at", Vec::new()) } else { q }
}

fn past(q: Q, fragment: &'static str, after: Option<&Cursor>) -> Q {
    match after {
        Some(Cursor { sort, id }) => q.and_all(fragment, args![*sort, *sort, *id].to_vec()),
        None => q,
    }
}
