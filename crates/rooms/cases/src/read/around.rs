//! What stands around a case: who follows it, who may see it, other cases it belongs to, who writes in it.

use super::scope::{Scope, me};
use crate::{
    actions::Draft,
    model::{Case, CaseId, Doing, Number, Relation, Stands},
};
use ground::{
    args,
    clock::SECOND,
    db::{Q, join},
    row, statements,
};
use kernel::{Place, Reader, Result, Sealed, StaffId};

/// A page tells of itself every fifteen seconds; after three times that it is gone.
pub const STILL_THERE: i64 = 45 * SECOND;
/// Relations of one case that are shown.
const MOST: &str = "50";

statements! {
    WATCHERS = "select staff from cases_watchers where case_id = ?1 order by staff limit 200";
    NAMED = "select staff from cases_named where case_id = ?1 order by staff limit 200";
    DRAFT = "select ", DraftRow::COLUMNS, " from cases_drafts where case_id = ?1 and staff = ?2";
    HERE = "select ", Here::COLUMNS, " from cases_presence where case_id = ?1 and staff <> ?2 and at > ?3
             order by staff limit 50";
}

const RELATED: &str = join!(
    "select ",
    Related::COLUMNS,
    " from (
       select other as id, relation, false as back from cases_relations where case_id = ?
       union all select case_id, relation, true from cases_relations where other = ?
       union all select p.id, 'child', true from cases_cases m join cases_cases p on p.id = m.parent where m.id = ?
       union all select k.id, 'child', false from cases_cases k where k.parent = ?
       union all select d.id, 'duplicate', true from cases_cases d where d.merged_into = ?
     ) r join cases_cases c on c.id = r.id"
);

row! {
    /// Another case that this one belongs to.
    #[derive(Clone, Debug)]
    pub struct Related {
        pub relation: Relation = "r.relation",
        /// Whether it is told from the other side: this one is the child, the duplicate.
        pub back: bool = "r.back",
        pub case: CaseId = "c.id",
        pub number: Number = "c.number",
        pub stands: Stands = "c.stands",
    }
}

row! {
    struct DraftRow {
        id: crate::actions::DraftId,
        sealed: Sealed,
    }
}

row! {
    /// A colleague who has a case open.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Here {
        pub staff: StaffId,
        pub doing: Doing,
    }
}

pub async fn watchers(reader: &mut Reader, case: CaseId) -> Result<Vec<StaffId>> {
    Ok(reader.column(WATCHERS, args![case]).await?)
}

pub async fn named(reader: &mut Reader, case: CaseId) -> Result<Vec<StaffId>> {
    Ok(reader.column(NAMED, args![case]).await?)
}

/// Other cases, as far as the reader may see them.
pub async fn related(reader: &mut Reader, case: &Case) -> Result<Vec<Related>> {
    let scope = Scope::of(reader).await?.condition();
    let mut parts = vec![RELATED];
    let mut values = args![case.id, case.id, case.id, case.id, case.id].to_vec();
    if let Some((fragment, args)) = scope {
        parts.extend([" where ", fragment]);
        values.extend(args);
    }
    parts.extend([" order by c.id limit ", MOST]);
    Ok(reader.find(&Q::assembled(&parts, values)).await?)
}

/// What the reader began to write.
pub async fn draft(reader: &mut Reader, case: &Case) -> Result<Option<Draft>> {
    let me = me(reader);
    match reader.optional::<DraftRow>(DRAFT, args![case.id, me]).await? {
        Some(row) => reader.open(case.key(), draft_place(row.id), &row.sealed).await,
        None => Ok(None),
    }
}

/// The colleagues who have it open, too.
pub async fn here(reader: &mut Reader, case: CaseId) -> Result<Vec<Here>> {
    let (me, since) = (me(reader), reader.now().minus(STILL_THERE));
    Ok(reader.rows(HERE, args![case, me, since]).await?)
}

pub fn draft_place(id: crate::actions::DraftId) -> Place {
    Place::new("cases_drafts", "sealed", id)
}
