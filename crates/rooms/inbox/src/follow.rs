//! Following what happens to people: mails of those who became known become theirs.

use crate::{
    intake::sender,
    model::{ItemId, Raw},
    read::{follow as followed, items as read},
    store::{follow, items as store},
};
use kernel::{Action, Job, Permission, Reader, Result, SYSTEM, SubjectId, Task, Tx, event::Recorded};
use serde::{Deserialize, Serialize};

/// Events read in one go.
const EVENTS: u32 = 500;

/// Follows what happens to people: mails of somebody who became known belong to them from then on, so that their copy has them
/// and their erasure reaches them.
// law: gdpr/17.1
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Follow {}

/// What makes somebody known: they were written down, their address changed, a case became theirs.
const KINDS: [&str; 3] = ["customers.created", "customers.edited", "cases.linked"];

impl Job for Follow {
    const KIND: &'static str = "inbox.follow";

    async fn run(&self, task: &Task) -> Result<()> {
        loop {
            let mut reader = task.read().await?;
            let after = followed::place(&mut reader).await?;
            let events = kernel::event::since(&mut reader, after, EVENTS).await?;
            let Some(last) = events.last().map(|event| event.id) else { return Ok(()) };
            let people = people(&mut reader, &events).await?;
            drop(reader);
            for (item, subject) in people {
                task.write(&Give { item, subject }).await?;
            }
            task.write(&Followed { last }).await?;
        }
    }
}

/// The mails of these people that nobody's are so far.
async fn people(reader: &mut Reader, events: &[Recorded]) -> Result<Vec<(ItemId, SubjectId)>> {
    let told = events.iter().filter(|event| KINDS.contains(&event.kind.as_str()));
    let mut subjects: Vec<SubjectId> = told.filter_map(|event| event.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let mut found = Vec::new();
    for contact in customers::contacts(reader, &subjects).await? {
        let Some(email) = &contact.email else { continue };
        // An address that several people share is nobody's in particular.
        if customers::find_by_email(reader, email).await?.len() != 1 {
            continue;
        }
        let hash = sender(reader, email);
        let items = read::unlinked_of(reader, hash).await?;
        found.extend(items.into_iter().map(|item| (item, contact.subject)));
    }
    for event in events.iter().filter(|event| event.kind == "cases.linked") {
        let (Some(subject), Some(case)) = (event.subject, linked_case(event)) else { continue };
        let items = read::others_in(reader, case, subject).await?;
        found.extend(items.into_iter().map(|item| (item, subject)));
    }
    Ok(found)
}

/// The case that became somebody's; none where it became nobody's.
fn linked_case(event: &Recorded) -> Option<cases::CaseId> {
    let data: serde_json::Value = serde_json::from_str(&event.data).ok()?;
    let linked = data.get("linked")?.as_bool()?;
    data.get("case")?.as_str()?.parse().ok().filter(|_| linked)
}

/// Seals a mail under the key of whom it belongs to.
pub(crate) struct Give {
    pub item: ItemId,
    pub subject: SubjectId,
}

impl Action for Give {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        give(tx, self.item, self.subject).await
    }
}

pub(crate) async fn give(tx: &mut Tx, item: ItemId, subject: SubjectId) -> Result<()> {
    let item = read::load(tx, item).await?;
    if item.subject == Some(subject) {
        return Ok(());
    }
    let raw = read::raw(tx, &item).await?.map(Raw::from);
    store::link(tx, &store::Linked { item: item.id, before: item.subject, subject, head: item.head, raw })
        .await
}

struct Followed {
    last: kernel::event::EventId,
}

impl Action for Followed {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        follow::set(tx, self.last).await
    }
}
