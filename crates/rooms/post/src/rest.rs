//! Letters that waited are asked about again before they leave: it may be night where they go, or nobody may write there any more.

use crate::{
    model::{Outcome, Recipient},
    store::{Claimed, Done},
};
use futures::future::BoxFuture;
use ground::clock::{MINUTE, Timestamp};
use kernel::{Actor, App, Error, Reader, Result, SubjectId};

/// Whoever handed a letter over asked at that moment; for so long the answer holds.
const HOLDS: i64 = 15 * MINUTE;

/// Says whether a letter of a purpose that waited may still leave for somebody, and at this hour: an edge that the room which
/// knows permissions and hours gives to the house. A house without it lets letters leave at any time.
// law: gdpr/6.1
pub struct Rest(pub fn(&mut Reader, SubjectId, String) -> StillLeaves<'_>);

pub type StillLeaves<'a> = BoxFuture<'a, Result<Leaves>>;

/// What becomes of a letter that waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    Now,
    /// It is not the hour for it.
    At(Timestamp),
    /// What it was handed over for does not hold any more, for this reason.
    Never(&'static str),
}

/// Those that may leave now, and what becomes of the others.
pub(crate) async fn sorted(
    app: &App,
    now: Timestamp,
    claimed: Vec<Claimed>,
) -> Result<(Vec<Claimed>, Vec<Done>)> {
    let Ok(Rest(ask)) = app.edge::<Rest>() else { return Ok((claimed, Vec::new())) };
    let (mut leave, mut rest) = (Vec::with_capacity(claimed.len()), Vec::new());
    let mut reader = None;
    for row in claimed {
        let waited = row.attempts > 1 || row.created_at.plus(HOLDS) < now;
        let (Some(subject), Some(purpose), true) = (row.subject, row.purpose.clone(), waited) else {
            leave.push(row);
            continue;
        };
        let reader = match &mut reader {
            Some(reader) => reader,
            none => none.insert(app.read(&Actor::house()).await?),
        };
        match ask(reader, subject, purpose).await? {
            Leaves::At(until) if until > now => rest.push(stays(row, Outcome::Rests { until })?),
            Leaves::Never(why) => rest.push(stays(row, Outcome::Barred { why: why.to_owned() })?),
            Leaves::Now | Leaves::At(_) => leave.push(row),
        }
    }
    Ok((leave, rest))
}

fn stays(row: Claimed, outcome: Outcome) -> Result<Done> {
    let recipient = Recipient::parse(&row.recipient, row.subject, row.record);
    Ok(Done {
        id: row.id,
        recipient: recipient.ok_or_else(|| Error::fault("a message without a receiver"))?,
        purpose: row.purpose,
        to: String::new(),
        attempts: row.attempts,
        created_at: row.created_at,
        outcome,
    })
}
