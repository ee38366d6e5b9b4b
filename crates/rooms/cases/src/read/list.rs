//! Lists of cases: by queue, by filter, of one person, page by page.

use super::scope::{Scope, me, of_teams};
use crate::model::{Case, CaseId, Channel, Facts, Priority, Queue, Sort, Stands, case::place};
use flows::{RunId, StatusName};
use ground::{
    args,
    clock::{HOUR, Timestamp},
    db::{Q, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row,
};
use kernel::{KeyId, Reader, Result, StaffId, SubjectId};
use serde::{Deserialize, Serialize};
use staff::TeamId;
use std::collections::{BTreeMap, HashMap};

/// What is due so soon is breaching.
pub const SOON: i64 = HOUR;

const SELECT: &str = join!("select ", Case::COLUMNS, " from cases_cases c");
const TAGS: &str = join!("select ", TagRow::COLUMNS, " from cases_tags");

row! {
    struct TagRow {
        case: CaseId = "case_id",
        tag: String,
    }
}

/// What is asked of a list. Closed cases are shown only when they are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub queue: Option<Queue>,
    pub category: Option<String>,
    pub flow: Option<String>,
    pub status: Option<String>,
    pub stands: Option<Stands>,
    pub priority: Option<Priority>,
    pub channel: Option<Channel>,
    pub team: Option<TeamId>,
    pub assignee: Option<StaffId>,
    pub customer: Option<SubjectId>,
    pub tag: Option<String>,
    pub which: Which,
    pub sort: Sort,
}

/// What a saved list asks for, and how it shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Viewed {
    #[serde(flatten)]
    pub filter: Filter,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
}

/// Open cases, those that are over, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    #[default]
    Open,
    Closed,
    All,
}

/// A case in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub case: Case,
    /// What it is about; empty when its key is gone.
    pub line: String,
    /// Whom it is about, as far as the reader may see it: a name, or where somebody wrote from.
    pub who: Option<String>,
    /// The status as its process calls it.
    pub status: Option<StatusName>,
    pub tags: Vec<String>,
}

impl Filter {
    pub fn queue(queue: Queue) -> Self {
        Self { queue: Some(queue), ..Self::default() }
    }
}

/// A page of cases, in the order that the filter names.
pub async fn list(reader: &mut Reader, filter: &Filter, wanted: &Wanted) -> Result<Page<Listed>> {
    let Page { items, next } = bare(reader, filter, wanted).await?;
    Ok(Page { items: dress(reader, items).await?, next })
}

/// The same with nothing opened: which cases stand in it, and in which order.
pub(crate) async fn bare(reader: &mut Reader, filter: &Filter, wanted: &Wanted) -> Result<Page<Case>> {
    let scope = Scope::of(reader).await?;
    let q = scope.on(filtered(reader, filter).await?);
    let limit = wanted.limit();
    let q = ordered(q, filter.sort, wanted.after()?, i64::from(limit) + 1);
    let cases: Vec<Case> = reader.find(&q).await?;
    let sort = filter.sort;
    Ok(Page::from_rows(cases, limit, |case| Cursor { sort: key_of(case, sort), id: case.id.bytes() }))
}

/// The latest cases of a person, open ones and past ones, whatever way they came.
// law: gdpr/15.1
pub async fn of_subject(reader: &mut Reader, subject: SubjectId, limit: u32) -> Result<Vec<Listed>> {
    let filter =
        Filter { customer: Some(subject), which: Which::All, sort: Sort::Newest, ..Filter::default() };
    Ok(list(reader, &filter, &Wanted { after: None, limit: Some(limit) }).await?.items)
}

/// These cases, as far as whoever asks may see them.
pub async fn these(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Listed>> {
    let scope = Scope::of(reader).await?;
    let cases: Vec<Case> = reader.find(&scope.on(Q::new(SELECT).and_in("c.id", ids))).await?;
    dress(reader, cases).await
}

async fn filtered(reader: &mut Reader, filter: &Filter) -> Result<Q> {
    let mut q = Q::new(SELECT);
    q = match filter.which {
        Which::Open => q.and_all("c.closed_at is null", Vec::new()),
        Which::Closed => q.and_all("c.closed_at is not null", Vec::new()),
        Which::All => q,
    };
    if let Some(queue) = filter.queue {
        let (fragment, values) = condition(reader, queue).await?;
        q = q.and_all(fragment, values);
    }
    q = q
        .and_if("c.subject = ?", filter.customer)
        .and_if("c.category = ?", filter.category.as_deref())
        .and_if("c.flow = ?", filter.flow.as_deref())
        .and_if("c.status = ?", filter.status.as_deref())
        .and_if("c.stands = ?", filter.stands)
        .and_if("c.priority = ?", filter.priority)
        .and_if("c.channel = ?", filter.channel)
        .and_if("c.team = ?", filter.team)
        .and_if("c.assignee = ?", filter.assignee);
    let tagged = "exists (select 1 from cases_tags t where t.tag = ? and t.case_id = c.id)";
    Ok(q.and_if(tagged, filter.tag.as_deref()))
}

/// What makes a case belong to a queue.
pub(super) async fn condition(
    reader: &mut Reader,
    queue: Queue,
) -> Result<(&'static str, Vec<ground::db::Value>)> {
    let me = me(reader);
    Ok(match queue {
        Queue::Mine => ("c.assignee = ?", args![me].to_vec()),
        Queue::Team => of_teams(&staff::teams_of(reader, me).await?),
        Queue::Unassigned => ("c.assignee is null", Vec::new()),
        Queue::Answer => ("c.waits_since is not null", Vec::new()),
        Queue::Waiting => ("c.stands in ('customer', 'third')", Vec::new()),
        Queue::Breaching => ("c.due_at < ?", args![reader.now().plus(SOON)].to_vec()),
        Queue::Watching => {
            ("c.id in (select w.case_id from cases_watchers w where w.staff = ?)", args![me].to_vec())
        }
        Queue::Open => ("1 = 1", Vec::new()),
    })
}

fn ordered(q: Q, sort: Sort, after: Option<Cursor>, limit: i64) -> Q {
    let limit = args![limit].to_vec();
    let place = after.map(|cursor| (Timestamp(cursor.sort), CaseId::from_bytes(cursor.id)));
    let from = |q: Q, fragment| match place {
        Some((at, id)) => q.and_all(fragment, args![at, id].to_vec()),
        None => q,
    };
    match sort {
        Sort::Due => from(q, "(c.due_at, c.id) > (?, ?)").then_with("order by c.due_at, c.id limit ?", limit),
        Sort::Latest => from(q, "(c.last_at, c.id) < (?, ?)")
            .then_with("order by c.last_at desc, c.id desc limit ?", limit),
        Sort::Newest => {
            q.and_if("c.id < ?", place.map(|(_, id)| id)).then_with("order by c.id desc limit ?", limit)
        }
    }
}

const fn key_of(case: &Case, sort: Sort) -> i64 {
    match sort {
        Sort::Due => case.due_at.0,
        Sort::Latest => case.last_at.0,
        Sort::Newest => 0,
    }
}

/// Opens what is sealed in the rows of a page and fetches what stands beside them: few questions, however many rows.
pub(super) async fn dress(reader: &mut Reader, cases: Vec<Case>) -> Result<Vec<Listed>> {
    let mut facts = facts_of(reader, &cases).await?;
    let names = names_of(reader, &cases).await?;
    let mut tags = tags_of(reader, &cases).await?;
    let runs: Vec<RunId> = cases.iter().filter_map(|case| case.run).collect();
    let statuses = flows::states(reader, &runs).await?;
    for case in &cases {
        if let Some(own) = facts.remove(&case.id) {
            let veil = super::veil::over(reader, case, &own).await?;
            facts.insert(case.id, super::veil::facts_for(reader.actor(), &veil, own));
        }
    }
    let listed = |case: Case| {
        let facts = facts.remove(&case.id).unwrap_or_default();
        let own = [facts.contact.name, facts.contact.email].into_iter().find(|text| !text.is_empty());
        Listed {
            who: case.subject.and_then(|subject| names.get(&subject).cloned()).or(own),
            status: case.run.and_then(|run| statuses.get(&run)).map(|now| now.status.clone()),
            tags: tags.remove(&case.id).unwrap_or_default(),
            line: facts.line,
            case,
        }
    };
    Ok(cases.into_iter().map(listed).collect())
}

async fn facts_of(reader: &mut Reader, cases: &[Case]) -> Result<HashMap<CaseId, Facts>> {
    let keys: Vec<KeyId> = cases.iter().map(Case::key).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = HashMap::with_capacity(cases.len());
    for case in cases {
        if let Some(sealed) = &case.sealed
            && let Some(facts) = ring.open(case.key(), place(case.id), sealed)?
        {
            all.insert(case.id, facts);
        }
    }
    Ok(all)
}

/// Names where the reader may see names, numbers where not.
pub(super) async fn names_of(reader: &mut Reader, cases: &[Case]) -> Result<HashMap<SubjectId, String>> {
    let mut subjects: Vec<SubjectId> = cases.iter().filter_map(|case| case.subject).collect();
    subjects.sort();
    subjects.dedup();
    customers::called(reader, &subjects).await
}

pub(crate) async fn tags_of(reader: &mut Reader, cases: &[Case]) -> Result<BTreeMap<CaseId, Vec<String>>> {
    let ids: Vec<CaseId> = cases.iter().map(|case| case.id).collect();
    let q = Q::new(TAGS).and_in("case_id", &ids).then("order by tag");
    let mut all: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
    for row in reader.find::<TagRow>(&q).await? {
        all.entry(row.case).or_default().push(row.tag);
    }
    Ok(all)
}
