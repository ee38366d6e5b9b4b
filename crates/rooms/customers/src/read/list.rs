//! Lists: filtered and sorted by plain columns, page by page; no list ever counts a million rows.

use super::record::{LINES, Line, Record, shown_list};
use crate::{
    VIEW, ViewId,
    model::{self, Shown, Standing},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single, Value},
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use jiff::civil::Date;
use kernel::{Message, Problems, Reader, Result, SubjectId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longer names of organisations are not stored either.
const ORGANISATION: usize = 200;

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
    /// First and last day on which they were entered, in UTC.
    #[schema(value_type = Option<String>)]
    pub created_from: Option<Date>,
    #[schema(value_type = Option<String>)]
    pub created_to: Option<Date>,
}

/// A filter as it stands in an address: `?state=active&country=PL`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub state: String,
    pub country: String,
    pub language: String,
    pub organisation: String,
    pub from: String,
    pub to: String,
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

impl Asked {
    pub fn read(&self) -> Result<Filter> {
        let mut problems = Problems::default();
        let standing = self.standing(&mut problems);
        let country = problems.take("country", model::country(&self.country)).flatten();
        let language = problems.take("language", model::language(&self.language)).flatten();
        let organisation = problems.take("organisation", model::line(&self.organisation, ORGANISATION));
        let created_from = problems.take("from", day(&self.from)).flatten();
        let created_to = problems.take("to", day(&self.to)).flatten();
        problems.finish()?;
        let organisation = organisation.filter(|name| !name.is_empty());
        Ok(Filter { standing, country, language, organisation, created_from, created_to })
    }

    /// The same filter as an address writes it.
    pub fn address(&self, sort: &str) -> String {
        let pairs = [
            ("state", &self.state),
            ("country", &self.country),
            ("language", &self.language),
            ("organisation", &self.organisation),
            ("from", &self.from),
            ("to", &self.to),
        ];
        let pairs = pairs.into_iter().map(|(name, value)| (name, value.as_str())).chain([("sort", sort)]);
        crate::address::query(pairs)
    }

    fn standing(&self, problems: &mut Problems) -> Option<Standing> {
        let standing = Standing::parse(&self.state);
        if standing.is_none() && !self.state.is_empty() {
            problems.add("state", "error-not-a-choice");
        }
        standing
    }
}

fn day(text: &str) -> std::result::Result<Option<Date>, Message> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| "customers-error-day".into()),
    }
}

impl Filter {
    fn onto(&self, q: Q) -> Q {
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
    /// The same question, of one record in memory.
    pub(crate) fn fits(&self, record: &Record) -> bool {
        let same = |wanted: &Option<String>, known: &Option<String>| wanted.is_none() || wanted == known;
        let from = self.created_from.and_then(midnight);
        let to = self.created_to.and_then(|day| day.tomorrow().ok()).and_then(midnight);
        let stands =
            self.standing.map_or(record.standing != Standing::Erased, |standing| standing == record.standing);
        stands
            && same(&self.country, &record.plain.country)
            && same(&self.language, &record.plain.language)
            && same(&self.organisation, &record.plain.organisation)
            && from.is_none_or(|from| record.created_at >= from)
            && to.is_none_or(|to| record.created_at < to)
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

    fn of(self, line: &Line) -> i64 {
        match self {
            Self::LatestContact | Self::EarliestContact => line.last_contact_at.0,
            Self::Newest | Self::Oldest => line.created_at.0,
            Self::HighestNumber | Self::LowestNumber => line.number,
        }
    }
}

/// One page.
pub async fn list(reader: &mut Reader, filter: &Filter, sort: Sort, wanted: &Wanted) -> Result<Listed> {
    reader.demand(&VIEW)?;
    let limit = wanted.limit();
    let mut q = filter.onto(Q::new(LINES));
    if let Some(after) = wanted.after()? {
        q = q.and_all(sort.after(), vec![Value::Int(after.sort), Value::Int(number(&after))]);
    }
    let lines: Vec<Line> = reader.find(&q.then_with(sort.order(), args![limit + 1].to_vec())).await?;
    let page = Page::from_rows(lines, limit, |line| cursor(sort.of(line), line.number));
    let shown = shown_list(reader, page.items).await?.into_iter().map(|(_, shown)| shown).collect();
    Ok(Page { items: shown, next: page.next })
}

/// A cursor carries the number of the last row where others carry its id.
fn cursor(sort: i64, number: i64) -> Cursor {
    Cursor { sort, id: i128::from(number).to_be_bytes() }
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
    const AFTER: &str =
        "(created_at, number) > (select c.created_at, c.number from customers c where c.subject = ?)";
    let q = filter.onto(Q::new("select subject from customers"));
    let q = q.and_if(AFTER, after).then_with("order by created_at, number limit ?", args![limit].to_vec());
    let rows: Vec<Single<SubjectId>> = reader.find(&q).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// How many exactly: reads every row of the filter, so it is for work that reads them all anyway.
pub async fn count(reader: &mut Reader, filter: &Filter) -> Result<i64> {
    let rows: Vec<Single<i64>> = reader.find(&filter.onto(Q::new("select count(*) from customers"))).await?;
    Ok(rows.first().map_or(0, |row| row.0))
}

/// The views that this actor saved.
pub async fn views(reader: &mut Reader) -> Result<Vec<View>> {
    let owner = reader.actor().who.label();
    Ok(reader.rows(VIEWS, args![owner]).await?)
}
