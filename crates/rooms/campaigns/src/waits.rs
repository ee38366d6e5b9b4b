//! Not now is not never: those whom a letter meets in their quiet hours are decided about again when it is time.

use crate::{
    model::{Letter, LetterId},
    read, store,
    walk::{self, Next, Stepped},
};
use consent::{Channel, Reason, Refusal};
use ground::clock::HOUR;
use kernel::{Result, Setting, SubjectId, Tx, setting::Kind};

/// How many letters leave in an hour at most; 0 is as many as the mail server takes.
pub const PER_HOUR: Setting =
    Setting { key: "campaigns.per-hour", default: "0", kind: Kind::Number { least: 0, most: 10_000_000 } };
/// Waiting people decided about in one transaction, as many as in a stride.
const STRIDE: i64 = 500;
/// Whoever may be written to by now, though the decision said otherwise a moment ago, is asked again so much later.
const SOON: i64 = HOUR / 60;

pub fn is_not_now(refusal: &Refusal) -> bool {
    matches!(refusal.reason, Reason::QuietHours | Reason::TooOften)
}

/// Notes until when each of these people waits.
pub async fn note(tx: &mut Tx, letter: &Letter, people: &[(SubjectId, Refusal)]) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    let subjects: Vec<SubjectId> = people.iter().map(|(subject, _)| *subject).collect();
    let times = consent::resumes(tx, &subjects, &letter.purpose, Channel::Email).await?;
    let soon = tx.now().plus(SOON);
    let waits = people.iter().map(|(subject, refusal)| {
        (*subject, refusal.reason.key(), times.get(subject).copied().unwrap_or(soon))
    });
    store::wait(tx, letter.id, waits.collect()).await
}

/// After the way through the audience: decides about those whose time has come, or says when the next one's does.
pub async fn take_up(tx: &mut Tx, letter: Letter) -> Result<Option<Stepped>> {
    let id = letter.id;
    let due = store::due(tx, id, STRIDE).await?;
    if due.is_empty() {
        return Ok(None);
    }
    walk::send_to(tx, letter, &due).await.map(Some)
}

/// When the next of those who wait is to be decided about.
pub async fn next(tx: &mut Tx, letter: LetterId) -> Result<Option<Next>> {
    let later = read::later(tx, letter).await?;
    Ok(later.first.map(Next::Later))
}
