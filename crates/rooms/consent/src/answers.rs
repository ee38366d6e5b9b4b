//! What outside permission services say: for which purposes one is asked, whom to ask about, and taking the answers down.
//!
//! Nobody is asked about without need: only people to whom everything else says yes, and about whom no good answer is known.

use crate::{
    model::{
        answer::{Answer, Connection},
        choice::Channel,
    },
    permits::Scene,
    read, store,
};
use ground::clock::{DAY, Timestamp};
use kernel::{KeyId, Reader, Result, SubjectId, Tx};

pub use crate::{
    model::answer::{Evidence, Silence, Verdict},
    permits::address_of,
    read::{Past, answers_of as of, connection},
};

/// Answers show why something was sent or held for as long as anybody may claim over it.
const KEPT: i64 = 3 * 366 * DAY;

/// From now on nothing leaves for this purpose and channel without an answer that is still good.
pub async fn connect(tx: &mut Tx, purpose: &str, channel: Channel, connection: Connection) -> Result<()> {
    store::connect(tx, purpose, channel, connection).await
}

/// From now on no answer is needed; those that were given stay as evidence.
pub async fn disconnect(tx: &mut Tx, purpose: &str, channel: Channel) -> Result<()> {
    store::disconnect(tx, purpose, channel).await
}

/// The people among these about whom the service is to be asked, in the order given.
// law: gdpr/5.1.c
pub async fn stale(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<Vec<SubjectId>> {
    if connection(reader, purpose, channel).await?.is_none() {
        return Ok(Vec::new());
    }
    let purpose = read::purpose(reader, purpose).await?;
    let mut open = Vec::new();
    for part in subjects.chunks(store::LIST) {
        let states = read::standing(reader, part, &purpose, channel).await?;
        let scene = Scene::load(reader, part, states).await?.told(reader, part, &[&purpose]).await?;
        open.extend(
            part.iter().copied().filter(|subject| scene.hangs_on_answer(*subject, &purpose, channel)),
        );
    }
    Ok(open)
}

/// Takes answers down. Whoever was erased meanwhile has no key, and nothing is written about them.
pub async fn note(tx: &mut Tx, purpose: &str, channel: Channel, answers: &[Answer]) -> Result<()> {
    let Some(connection) = connection(tx, purpose, channel).await? else { return Ok(()) };
    let keys: Vec<KeyId> = answers.iter().map(|answer| KeyId::of(answer.subject)).collect();
    let alive = tx.keys_among(&keys).await?;
    let alive: Vec<&Answer> =
        answers.iter().filter(|answer| alive.contains(&KeyId::of(answer.subject))).collect();
    store::note_answers(tx, (purpose, channel), connection.lasts, &alive).await
}

/// Forgets answers that nobody needs as evidence any more.
pub(crate) async fn forget(tx: &mut Tx) -> Result<()> {
    let before: Timestamp = tx.now().minus(KEPT);
    store::forget_answers(tx, before).await
}
