//! Letters that waited are asked about again before they leave: it may be night where they go.

use crate::{
    model::{Outcome, Recipient},
    store::{Claimed, Done},
};
use futures::future::BoxFuture;
use ground::clock::{MINUTE, Timestamp};
use kernel::{Actor, App, Error, Reader, Result, SubjectId};

/// Whoever handed a letter over asked at that moment; for so long the answer holds.
const HOLDS: i64 = 15 * MINUTE;

/// Says when a letter of a purpose may leave for somebody, if this is not the hour for it: an edge that the room which
/// knows the hours gives to the house. A house without it lets letters leave at any time.
pub struct Rest(pub fn(&mut Reader, SubjectId, String) -> RestsUntil<'_>);

pub type RestsUntil<'a> = BoxFuture<'a, Result<Option<Timestamp>>>;

/// Those that may leave at this hour, and what becomes of the others.
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
            Some(until) if until > now => rest.push(rests(row, until)?),
            _ => leave.push(row),
        }
    }
    Ok((leave, rest))
}

fn rests(row: Claimed, until: Timestamp) -> Result<Done> {
    let recipient = Recipient::parse(&row.recipient, row.subject, row.record);
    Ok(Done {
        id: row.id,
        recipient: recipient.ok_or_else(|| Error::fault("a message without a receiver"))?,
        purpose: row.purpose,
        to: String::new(),
        attempts: row.attempts,
        created_at: row.created_at,
        outcome: Outcome::Rests { until },
    })
}
