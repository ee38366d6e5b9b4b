//! What ends by its age: kinds of records, what starts their clock, and how they are ended.
//!
//! Rooms name what lies in them and grows old; the room that keeps the rules of retention asks for what is due and ends it.

use crate::{
    actor::SubjectId,
    datamap::Depth,
    error::Result,
    tx::{Reader, Tx},
};
use futures::future::BoxFuture;
use ground::{
    args,
    clock::Timestamp,
    db::{Cells, FromRow, Q, ToValue, Value},
};

/// A kind of record that a rule of retention may end, and the event that starts its clock.
#[derive(Clone, Copy)]
pub struct Lapse {
    /// `cases.closed`: its name for people is the word `lapse-cases-closed`, "Cases, from the day they were closed".
    pub name: &'static str,
    pub of: Of,
    /// Whether a rule may narrow it down to one purpose.
    pub by_purpose: bool,
    /// What reached that age and has not ended, in the order of their places; records under a legal hold are among them.
    pub find: fn(&mut Reader, Ripe) -> BoxFuture<'_, Result<Vec<Old>>>,
    /// How many of them had reached each of these ages, all in one look.
    pub count: fn(&mut Reader, Ages) -> BoxFuture<'_, Result<Vec<i64>>>,
}

/// What a lapse is about.
#[derive(Clone, Copy)]
pub enum Of {
    /// Everything about a person: ended by the same work as their own request for erasure.
    Person,
    /// Records of one kind: ended by the room that holds them.
    Record(End),
}

/// Ends records, in the transaction of whoever asks; gives how many it ended.
pub type End = fn(&mut Tx, Vec<[u8; 16]>, Depth) -> BoxFuture<'_, Result<u64>>;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Ripe {
    /// The clock started before this moment.
    pub before: Timestamp,
    pub purpose: Option<String>,
    /// Only these.
    pub among: Option<Vec<[u8; 16]>>,
    /// Only what is about these people.
    pub whose: Option<Vec<SubjectId>>,
    /// Go on after this place.
    pub after: Option<(Timestamp, [u8; 16])>,
    pub limit: u32,
}

/// What is counted.
#[derive(Clone, Debug)]
pub struct Ages {
    pub purpose: Option<String>,
    /// For each of these moments, those whose clock started before it.
    pub before: Vec<Timestamp>,
}

impl Ripe {
    pub const fn before(before: Timestamp) -> Self {
        Self { before, purpose: None, among: None, whose: None, after: None, limit: 0 }
    }
}

/// Something that is old enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Old {
    pub id: [u8; 16],
    pub subject: Option<SubjectId>,
    pub since: Timestamp,
    /// With its id the place where it was found, behind which a walk goes on; what the clock started by, or earlier.
    pub place: Timestamp,
}

/// A lapse that one table answers: its parts are constants of a room, put together here.
#[derive(Clone, Copy, Debug)]
pub struct Aged {
    /// The table, with a letter to call it by where the conditions need one.
    pub table: &'static str,
    pub id: &'static str,
    /// The column of the person; none where nobody is named.
    pub subject: Option<&'static str>,
    pub since: &'static str,
    /// Where no index knows what starts the clock: a column that an index does know, and that is never later. It is walked by
    /// this one, so that a night reads each row once.
    pub walked: Option<&'static str>,
    /// What holds of all of them; an index over the column that is walked and `id` carries the same condition.
    pub only: &'static str,
    /// What more holds where no purpose is asked for.
    pub whole: &'static str,
    /// What more holds where one is: `?` stands for its key.
    pub narrowed: &'static str,
}

impl FromRow for Old {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        Ok(Self { id: cells.next()?, subject: cells.next()?, since: cells.next()?, place: cells.next()? })
    }
}

/// One row of counts, as many as were asked for.
struct Counts(Vec<i64>);

impl FromRow for Counts {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        let mut counts = Vec::with_capacity(cells.remaining());
        while cells.remaining() > 0 {
            counts.push(cells.next()?);
        }
        Ok(Self(counts))
    }
}

impl Aged {
    pub async fn find(&self, reader: &mut Reader, ripe: Ripe) -> Result<Vec<Old>> {
        let (subject, place) = (self.subject.unwrap_or("cast(null as bytea)"), self.place());
        let mut parts = vec!["select ", self.id, ", ", subject, ", ", self.since, ", ", place];
        let mut values = Vec::new();
        self.conditions((&mut parts, &mut values), ripe.before, ripe.purpose.as_ref());
        one_of((&mut parts, &mut values), Some(self.id), ripe.among.as_deref());
        one_of((&mut parts, &mut values), self.subject, ripe.whose.as_deref());
        if let Some((since, id)) = &ripe.after {
            parts.extend([" and (", place, ", ", self.id, ") > (?, ?)"]);
            values.extend_from_slice(args![*since, *id]);
        }
        parts.extend([" order by ", place, ", ", self.id, " limit ?"]);
        values.extend_from_slice(args![i64::from(ripe.limit)]);
        Ok(reader.find(&Q::assembled(&parts, values)).await?)
    }

    pub async fn count(&self, reader: &mut Reader, ages: Ages) -> Result<Vec<i64>> {
        let Some(last) = ages.before.iter().max().copied() else { return Ok(Vec::new()) };
        let (mut parts, mut values) = (Vec::new(), Vec::new());
        for before in &ages.before {
            let begins = if parts.is_empty() { "select" } else { "," };
            parts.extend([begins, " count(case when ", self.since, " < ? then 1 end)"]);
            values.push(before.to_value());
        }
        self.conditions((&mut parts, &mut values), last, ages.purpose.as_ref());
        let counts: Vec<Counts> = reader.find(&Q::assembled(&parts, values)).await?;
        Ok(counts.into_iter().next().map_or_else(|| vec![0; ages.before.len()], |counts| counts.0))
    }

    fn place(&self) -> &'static str {
        self.walked.unwrap_or(self.since)
    }

    fn conditions(
        &self,
        (parts, values): (&mut Vec<&str>, &mut Vec<Value>),
        before: Timestamp,
        purpose: Option<&String>,
    ) {
        parts.extend([" from ", self.table, " where ", self.place(), " < ?"]);
        values.push(before.to_value());
        if self.walked.is_some() {
            parts.extend([" and ", self.since, " < ?"]);
            values.push(before.to_value());
        }
        let more = if purpose.is_some() { self.narrowed } else { self.whole };
        for condition in [self.only, more].into_iter().filter(|condition| !condition.is_empty()) {
            parts.extend([" and ", condition]);
        }
        if let Some(purpose) = purpose {
            values.extend(vec![purpose.to_value(); more.matches('?').count()]);
        }
    }
}

/// Narrows a question down to these values, where any are given; nothing has a value where there is no column.
fn one_of<'a, T: ToValue>(
    (parts, values): (&mut Vec<&'a str>, &mut Vec<Value>),
    column: Option<&'a str>,
    wanted: Option<&[T]>,
) {
    match (column, wanted) {
        (_, None) => {}
        (Some(column), Some(wanted)) if !wanted.is_empty() => {
            parts.extend([" and ", column, " in (?"]);
            parts.extend(vec![", ?"; wanted.len() - 1]);
            parts.push(")");
            values.extend(wanted.iter().map(ToValue::to_value));
        }
        _ => parts.push(" and 1 = 0"),
    }
}
