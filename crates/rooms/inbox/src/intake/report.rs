//! What servers report: a letter that came back, a receiver who pressed "this is spam".

use consent::{Change, Channel, How, State};
use kernel::{Result, SubjectId, Tx};
use mail::incoming::{Complaint, Failed, Fate, Kind};
use post::Recipient;

/// What the ledger says about where an objection came from.
const ORIGIN: &str = "complaint";
/// Receivers of one report that are believed: a server reports about one letter.
const MOST: usize = 20;

/// Does what a report asks for; nothing for any other mail. Gives whom a complaint is from.
pub async fn act(tx: &mut Tx, kind: &Kind) -> Result<Option<SubjectId>> {
    match kind {
        Kind::Bounce(failed) => {
            for one in failed.iter().filter(|one| one.fate == Fate::Failed).take(MOST) {
                came_back(tx, one).await?;
            }
            Ok(None)
        }
        Kind::Complaint(complaint) => complained(tx, complaint).await,
        Kind::Person | Kind::List | Kind::AutoReply | Kind::Receipt { .. } => Ok(None),
    }
}

/// Anybody can write a report. It is believed about a letter that we sent, and to whom we sent it.
async fn came_back(tx: &mut Tx, failed: &Failed) -> Result<()> {
    let Some(letter) = failed.original_message_id.as_deref().and_then(post::message_of) else {
        return Ok(());
    };
    let before = post::states(tx, &[letter]).await?;
    post::came_back(tx, letter, failed.status.as_deref().unwrap_or_default()).await?;
    // Only now it is known that nobody has the answer.
    if post::states(tx, &[letter]).await? == before {
        return Ok(());
    }
    cases::unsent(tx, letter).await
}

/// Whoever calls a letter spam does not want its kind: that is an objection, and it counts at once.
// law: gdpr/21.2 gdpr/21.3
async fn complained(tx: &mut Tx, complaint: &Complaint) -> Result<Option<SubjectId>> {
    let Some(letter) = complaint.original_message_id.as_deref().and_then(post::message_of) else {
        return Ok(None);
    };
    let Some((Recipient::Subject(subject), Some(purpose))) = post::whose(tx, letter).await? else {
        return Ok(None);
    };
    // What a contract needs is sent on: such a mark says nothing about it.
    if !consent::purpose(tx, &purpose).await?.basis.leaves_a_choice() {
        return Ok(Some(subject));
    }
    let change = Change::new(subject, &purpose, Channel::Email, State::Withdrawn, How::Person).origin(ORIGIN);
    consent::write(tx, &change).await?;
    post::cancel(tx, subject, Some(&purpose)).await?;
    Ok(Some(subject))
}
