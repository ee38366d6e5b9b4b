//! Lists: filtered and sorted by plain columns, page by page; no list ever counts a million rows.

use super::{
    allowed::allowed,
    record::{LINES, Line, shown_list},
};
use crate::{
    VIEW, ViewId,
    model::{FieldKey, Shown, Standing},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single, Value},
    paging::{Cursor, MOST, Page, Wanted},
    row, statements,
};
use jiff::civil::Date;
use kernel::{Access, Actor, Problems, Reader, Result, SubjectId};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// People looked through for one page when few of them allow the purpose of the filter.
const SCANNED: usize = 2_000;
/// People of whom a purpose is asked at once, in work that goes through all of them.
const AT_ONCE: u32 = 500;

statements! {
    VIEWS = "select ", View::COLUMNS, " from customer_views where owner = ?1 order by name";
}

/// Which customers; nothing named means all that are not erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Filter {
    pub standing: Option<Standing>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub organisation: Option<String>,
    /// Only those who allow this purpose on some channel of it.
    pub allows: Option<String>,
    /// First and last day on which they were entered, in UTC.
    #[schema(value_type = Option<String>)]
    pub created_from: Option<Date>,
    #[schema(value_type = Option<String>)]
    pub created_to: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    LatestContact,
    EarliestContact,
    Newest,
    Oldest,
    HighestNumber,
    LowestNumber,
}

row! {
    /// A filter that somebody saved.
    #[derive(Clone, Debug)]
    pub struct View {
        pub id: ViewId,
        pub name: String,
        pub query: String,
    }
}

/// A page of customers as far as the actor may see them.
pub type Listed = Page<Shown>;

impl Filter {
    pub(super) fn onto(&self, q: Q) -> Q {
        let q = match self.standing {
            None => q.and_all("standing <> 'erased'", Vec::new()),
            Some(Standing::Active) => q.and_all("standing = 'active'", Vec::new()),
            Some(Standing::Restricted) => {
                q.and_all("standing = 'restricted' and standing <> 'active'", Vec::new())
            }
            Some(Standing::Erased) => q.and_all("standing = 'erased' and standing <> 'active'", Vec::new()),
        };
        q.and_if("country = ?", self.country.as_deref())
            .and_if("language = ?", self.language.as_deref())
            .and_if("organisation = ?", self.organisation.as_deref())
            .and_if("created_at >= ?", self.created_from.and_then(midnight))
            .and_if("created_at < ?", self.created_to.and_then(|day| day.tomorrow().ok()).and_then(midnight))
    }
}

impl Filter {
    /// Refuses fields that this actor does not see: who is found would tell.
    pub fn seen_by(&self, actor: &Actor) -> Result<()> {
        let asked = [
            ("country", FieldKey::Country, &self.country),
            ("language", FieldKey::Language, &self.language),
            ("organisation", FieldKey::Organisation, &self.organisation),
        ];
        let mut problems = Problems::default();
        for (input, field, value) in asked {
            if value.is_some() && actor.access(field.key()) < Access::Shown {
                problems.add(input, "customers-error-not-seen");
            }
        }
        problems.finish()
    }

    /// Whether it lets almost everybody pass.
    pub(super) fn is_plain(&self) -> bool {
        let standing = self.standing.is_none_or(|standing| standing == Standing::Active);
        standing && *self == Self { standing: self.standing, ..Self::default() }
    }
}

fn midnight(day: Date) -> Option<Timestamp> {
    let zoned = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Timestamp(zoned.timestamp().as_microsecond()))
}

impl Sort {
    pub const ALL: [Self; 6] = [
        Self::LatestContact,
        Self::EarliestContact,
        Self::Newest,
        Self::Oldest,
        Self::HighestNumber,
        Self::LowestNumber,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::LatestContact => "-contact",
            Self::EarliestContact => "contact",
            Self::Newest => "-created",
            Self::Oldest => "created",
            Self::HighestNumber => "-number",
            Self::LowestNumber => "number",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }

    const fn after(self) -> &'static str {
        match self {
            Self::LatestContact => "(last_contact_at, number) < (?, ?)",
            Self::EarliestContact => "(last_contact_at, number) > (?, ?)",
            Self::Newest => "(created_at, number) < (?, ?)",
            Self::Oldest => "(created_at, number) > (?, ?)",
            Self::HighestNumber => "(number, number) < (?, ?)",
            Self::LowestNumber => "(number, number) > (?, ?)",
        }
    }

    const fn order(self) -> &'static str {
        match self {
            Self::LatestContact => "order by last_contact_at desc, number desc limit ?",
            Self::EarliestContact => "order by last_contact_at, number limit ?",
            Self::Newest => "order by created_at desc, number desc limit ?",
            Self::Oldest => "order by created_at, number limit ?",
            Self::HighestNumber => "order by number desc limit ?",
            Self::LowestNumber => "order by number limit ?",
        }
    }

    /// A cursor carries the number of the last row where others carry its id.
    fn cursor(self, line: &Line) -> Cursor {
        let sort = match self {
            Self::LatestContact | Self::EarliestContact => line.last_contact_at.0,
            Self::Newest | Self::Oldest => line.created_at.0,
            Self::HighestNumber | Self::LowestNumber => line.number,
        };
        Cursor { sort, id: i128::from(line.number).to_be_bytes() }
    }
}

/// One page.
pub async fn list(reader: &mut Reader, filter: &Filter, sort: Sort, wanted: &Wanted) -> Result<Listed> {
    reader.demand(&VIEW)?;
    filter.seen_by(reader.actor())?;
    let limit = wanted.limit();
    let page = match &filter.allows {
        None => lines(reader, filter, sort, wanted.after()?, limit).await?,
        Some(purpose) => lines_allowing(reader, filter, sort, wanted, purpose).await?,
    };
    let shown = shown_list(reader, page.items).await?.into_iter().map(|(_, shown)| shown).collect();
    Ok(Page { items: shown, next: page.next })
}

async fn lines(
    reader: &mut Reader,
    filter: &Filter,
    sort: Sort,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Page<Line>> {
    let mut q = filter.onto(Q::new(LINES));
    if let Some(after) = after {
        q = q.and_all(sort.after(), vec![Value::Int(after.sort), Value::Int(number(&after))]);
    }
    let lines: Vec<Line> = reader.find(&q.then_with(sort.order(), args![limit + 1].to_vec())).await?;
    Ok(Page::from_rows(lines, limit, |line| sort.cursor(line)))
}

/// A page of those who allow a purpose: others are passed over, and a page may be short when they are many.
async fn lines_allowing(
    reader: &mut Reader,
    filter: &Filter,
    sort: Sort,
    wanted: &Wanted,
    purpose: &str,
) -> Result<Page<Line>> {
    let (limit, mut after) = (wanted.limit() as usize, wanted.after()?);
    let (mut items, mut scanned) = (Vec::new(), 0);
    while scanned < SCANNED {
        let part = lines(reader, filter, sort, after.take(), MOST).await?;
        let subjects: Vec<SubjectId> = part.items.iter().map(|line| line.subject).collect();
        scanned += subjects.len();
        let allowing: HashSet<SubjectId> = allowed(reader, subjects, purpose).await?.into_iter().collect();
        items.extend(part.items.into_iter().filter(|line| allowing.contains(&line.subject)));
        if items.len() > limit {
            return Ok(Page::from_rows(items, wanted.limit(), |line| sort.cursor(line)));
        }
        match part.next {
            Some(next) => after = Some(next.parse()?),
            None => return Ok(Page { items, next: None }),
        }
    }
    Ok(Page { items, next: after.map(|after| after.to_string()) })
}

fn number(cursor: &Cursor) -> i64 {
    i64::try_from(i128::from_be_bytes(cursor.id)).unwrap_or_default()
}

/// The customers of a filter in the order in which they came, after one of them: for work in steps.
pub async fn ids(
    reader: &mut Reader,
    filter: &Filter,
    after: Option<SubjectId>,
    limit: u32,
) -> Result<Vec<SubjectId>> {
    filter.seen_by(reader.actor())?;
    let Some(purpose) = &filter.allows else {
        return all_ids(reader, filter, after, limit).await;
    };
    let (mut found, mut after) = (Vec::new(), after);
    while found.len() < limit as usize {
        let part = all_ids(reader, filter, after, AT_ONCE).await?;
        let Some(last) = part.last().copied() else { break };
        after = Some(last);
        found.extend(allowed(reader, part, purpose).await?);
    }
    found.truncate(limit as usize);
    Ok(found)
}

async fn all_ids(
    reader: &mut Reader,
    filter: &Filter,
    after: Option<SubjectId>,
    limit: u32,
) -> Result<Vec<SubjectId>> {
    const AFTER: &str =
        "(created_at, number) > (select c.created_at, c.number from customers c where c.subject = ?)";
    let q = filter.onto(Q::new("select subject from customers"));
    let q = q.and_if(AFTER, after).then_with("order by created_at, number limit ?", args![limit].to_vec());
    let rows: Vec<Single<SubjectId>> = reader.find(&q).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// How many exactly: reads every row of the filter, so it is for work that reads them all anyway.
pub async fn count(reader: &mut Reader, filter: &Filter) -> Result<i64> {
    filter.seen_by(reader.actor())?;
    if filter.allows.is_some() {
        let (mut count, mut after) = (0, None);
        loop {
            let part = ids(reader, filter, after, AT_ONCE).await?;
            let Some(last) = part.last().copied() else { return Ok(count) };
            (after, count) = (Some(last), count + part.len() as i64);
        }
    }
    let rows: Vec<Single<i64>> = reader.find(&filter.onto(Q::new("select count(*) from customers"))).await?;
    Ok(rows.first().map_or(0, |row| row.0))
}

/// The views that this actor saved.
pub async fn views(reader: &mut Reader) -> Result<Vec<View>> {
    let owner = reader.actor().who.label();
    Ok(reader.rows(VIEWS, args![owner]).await?)
}
