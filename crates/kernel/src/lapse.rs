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
    db::{Cells, FromRow, Q, Single, ToValue, Value},
};

/// A kind of record that a rule of retention may end, and the event that starts its clock.
#[derive(Clone, Copy)]
pub struct Lapse {
    /// `cases.closed`: its name for people is the word `lapse-cases-closed`, "Cases, from the day they were closed".
    pub name: &'static str,
    pub of: Of,
    /// Whether a rule may narrow it down to one purpose.
    pub by_purpose: bool,
    /// What reached that age and has not ended, the oldest first; records under a legal hold are among them, marked.
    pub find: fn(&mut Reader, Ripe) -> BoxFuture<'_, Result<Vec<Old>>>,
    /// How many of them there are, those after [`Ripe::after`] alone; its limit is not asked.
    pub count: fn(&mut Reader, Ripe) -> BoxFuture<'_, Result<i64>>,
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
    /// Go on after this one.
    pub after: Option<(Timestamp, [u8; 16])>,
    pub limit: u32,
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
    /// What holds of all of them; an index over `since` and `id` carries the same condition.
    pub only: &'static str,
    /// What more holds where no purpose is asked for.
    pub whole: &'static str,
    /// What more holds where one is: `?` stands for its key.
    pub narrowed: &'static str,
}

impl FromRow for Old {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        Ok(Self { id: cells.next()?, subject: cells.next()?, since: cells.next()? })
    }
}

impl Aged {
    pub async fn find(&self, reader: &mut Reader, ripe: Ripe) -> Result<Vec<Old>> {
        let subject = self.subject.unwrap_or("cast(null as bytea)");
        let columns = ["select ", self.id, ", ", subject, ", ", self.since];
        let order = [" order by ", self.since, ", ", self.id, " limit ?"];
        let limit = args![i64::from(ripe.limit)].to_vec();
        Ok(reader.find(&self.question(&columns, &ripe, (&order, limit))).await?)
    }

    pub async fn count(&self, reader: &mut Reader, ripe: Ripe) -> Result<i64> {
        let q = self.question(&["select count(*)"], &ripe, (&[], Vec::new()));
        Ok(reader.find::<Single<i64>>(&q).await?.first().map_or(0, |single| single.0))
    }

    fn question(&self, columns: &[&str], ripe: &Ripe, (end, last): (&[&str], Vec<Value>)) -> Q {
        let mut parts = columns.to_vec();
        let mut values = args![ripe.before].to_vec();
        parts.extend([" from ", self.table, " where ", self.since, " < ?"]);
        let more = if ripe.purpose.is_some() { self.narrowed } else { self.whole };
        for condition in [self.only, more].into_iter().filter(|condition| !condition.is_empty()) {
            parts.extend([" and ", condition]);
        }
        if let Some(purpose) = &ripe.purpose {
            values.extend(vec![purpose.to_value(); more.matches('?').count()]);
        }
        one_of((&mut parts, &mut values), Some(self.id), ripe.among.as_deref());
        one_of((&mut parts, &mut values), self.subject, ripe.whose.as_deref());
        if let Some((since, id)) = &ripe.after {
            parts.extend([" and (", self.since, ", ", self.id, ") > (?, ?)"]);
            values.extend_from_slice(args![*since, *id]);
        }
        parts.extend(end);
        values.extend(last);
        Q::assembled(&parts, values)
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
