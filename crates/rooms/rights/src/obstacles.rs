//! What is in the way of an erasure: shown before anybody decides, and never passed by the house on its own.

use crate::{
    model::{Claim, Kind, State},
    read,
};
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};

/// What another room knows to be in the way: open cases, unpaid invoices, a legal hold.
#[derive(Clone, Copy)]
pub struct Obstacle {
    /// The key of the word that names it; its variable is `$count`.
    pub word: &'static str,
    pub count: fn(&mut Reader, SubjectId) -> BoxFuture<'_, Result<i64>>,
}

/// The obstacles of a house, given to it as an edge when it is put together.
pub struct Obstacles(pub &'static [Obstacle]);

/// Something in the way, and how many of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InTheWay {
    pub word: &'static str,
    pub count: i64,
}

pub async fn in_the_way(reader: &mut Reader, claim: &Claim) -> Result<Vec<InTheWay>> {
    let app = reader.app().clone();
    let given = app.edge::<Obstacles>().map_or(&[][..], |obstacles| obstacles.0);
    let mut found = vec![InTheWay { word: "rights-way-copies", count: copies(reader, claim.subject).await? }];
    for obstacle in given {
        found.push(InTheWay { word: obstacle.word, count: (obstacle.count)(reader, claim.subject).await? });
    }
    found.retain(|way| way.count > 0);
    Ok(found)
}

/// Whoever asked for a copy and for erasure wants the copy first.
async fn copies(reader: &mut Reader, subject: SubjectId) -> Result<i64> {
    let mut waiting = 0;
    for claim in read::of_subject(reader, subject).await?.iter().filter(|claim| claim.kind == Kind::Copy) {
        let fetchable = match claim.state {
            State::Done { .. } => read::copy(reader, claim.id).await?.is_some_and(|copy| copy.file.is_some()),
            _ => claim.state.is_open(),
        };
        waiting += i64::from(fetchable);
    }
    Ok(waiting)
}
