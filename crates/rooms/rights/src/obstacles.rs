//! What is in the way of an erasure: shown before anybody decides, and never passed by the house on its own. Each room names
//! its own on its card.

use crate::{
    model::{Claim, Kind, State},
    read,
};
use kernel::{
    Error, Reader, Result, SubjectId,
    blocker::{Blocker, Weight},
};

/// Something in the way, and how many of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheWay {
    /// The key of the word that names it; its variable is `$count`.
    pub word: String,
    pub count: i64,
    /// What the house calls it, where the word alone does not tell.
    pub names: Vec<String>,
    pub weight: Weight,
    /// Where it is looked at.
    pub href: String,
}

/// This room's own: whoever asked for a copy and for erasure wants the copy first.
pub const BLOCKERS: &[Blocker] = &[Blocker {
    name: "rights.copies",
    weight: Weight::Look,
    count: |reader, subject| Box::pin(copies(reader, subject)),
    names: None,
    href: |subject| format!("/requests?scope=ended&subject={subject}"),
}];

pub async fn in_the_way(reader: &mut Reader, claim: &Claim) -> Result<Vec<InTheWay>> {
    of(reader, claim.subject).await
}

/// Everything that any room knows to be in the way, the gravest first.
pub async fn of(reader: &mut Reader, subject: SubjectId) -> Result<Vec<InTheWay>> {
    let rooms = reader.app().rooms();
    let mut found = Vec::new();
    for blocker in rooms.iter().flat_map(|room| room.blockers) {
        let count = (blocker.count)(reader, subject).await?;
        if count > 0 {
            let word = format!("blocker-{}", blocker.name.replace('.', "-"));
            let names = match blocker.names {
                Some(names) => names(reader, subject).await?,
                None => Vec::new(),
            };
            let (weight, href) = (blocker.weight, (blocker.href)(subject));
            found.push(InTheWay { word, count, names, weight, href });
        }
    }
    found.sort_by_key(|way| std::cmp::Reverse(way.weight));
    Ok(found)
}

/// A legal hold: nobody passes it.
pub async fn nothing_forbids(reader: &mut Reader, subject: SubjectId) -> Result<()> {
    match of(reader, subject).await?.iter().any(|way| way.weight == Weight::Forbids) {
        true => Err(Error::refused("rights-error-held")),
        false => Ok(()),
    }
}

async fn copies(reader: &mut Reader, subject: SubjectId) -> Result<i64> {
    let mut waiting = 0;
    for claim in read::of_subject(reader, subject).await?.iter().filter(|claim| claim.kind == Kind::Copy) {
        let fetchable = match claim.state {
            State::Done { .. } => read::copy(reader, claim.id)
                .await?
                .is_some_and(|copy| copy.file.is_some() && copy.taken_at.is_none()),
            _ => claim.state.is_open(),
        };
        waiting += i64::from(fetchable);
    }
    Ok(waiting)
}
