//! Not now is not never: those whom a letter meets in their quiet hours are decided about again when it is time.

use crate::{
    model::{Letter, LetterId},
    read, store,
    walk::{self, Next, Stepped},
};
use consent::{Channel, Reason, Refusal};
use ground::clock::{DAY, HOUR, Timestamp};
use kernel::{Result, Setting, SubjectId, Tx, setting::Kind};

/// How many letters leave in an hour at most; 0 is as many as the mail server takes.
pub const PER_HOUR: Setting =
    Setting { key: "campaigns.per-hour", default: "0", kind: Kind::Number { least: 0, most: 10_000_000 } };
/// Whoever may be written to by now, though the decision said otherwise a moment ago, is asked again so much later.
const SOON: i64 = HOUR / 60;
/// An outside service that gave no answer is asked again so much later.
const ASK_AGAIN: i64 = HOUR / 4;

/// Who could not be asked elsewhere is asked again, for a day after the letter was started; then silence is a no.
pub fn is_not_now(refusal: &Refusal, letter: &Letter, now: Timestamp) -> bool {
    let begun = letter.state.started().map_or(now, |started| started.at);
    match refusal.reason {
        Reason::QuietHours | Reason::TooOften => true,
        Reason::Silent => now < begun.plus(DAY),
        _ => false,
    }
}

/// Notes until when each of these people waits.
pub async fn note(tx: &mut Tx, letter: &Letter, people: &[(SubjectId, Refusal)]) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    let subjects: Vec<SubjectId> = people.iter().map(|(subject, _)| *subject).collect();
    let times = consent::resumes(tx, &subjects, &letter.purpose, Channel::Email).await?;
    let now = tx.now();
    let soon = |refusal: &Refusal| now.plus(if refusal.reason == Reason::Silent { ASK_AGAIN } else { SOON });
    let waits = people.iter().map(|(subject, refusal)| {
        (*subject, refusal.reason.key(), times.get(subject).copied().unwrap_or_else(|| soon(refusal)))
    });
    store::wait(tx, letter.id, waits.collect()).await
}

/// After the way through the audience: decides about those whose time has come, or says when the next one's does.
pub async fn take_up(tx: &mut Tx, letter: Letter, most: u32) -> Result<Option<Stepped>> {
    let id = letter.id;
    let due = store::due(tx, id, most.into()).await?;
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
