//! What was written about others and names somebody: shown before an erasure, starred by it.

use crate::{DECIDE, model::Claim};
use kernel::{
    Action, App, Mention, Mentions, Naming, Permission, Reader, Result, SYSTEM, SubjectId, Task, Tx,
    restriction::{self, Restricted},
};
use std::collections::{BTreeSet, HashMap};

/// Rounds of finding and starring: each finds at most a few hundred texts in a room, and what it starred is found no more.
const ROUNDS: usize = 200;

/// Texts about others that name the person whom a request is about, for those who may decide about it; the person
/// themself is starred in what is shown.
// law: gdpr/17.1
pub async fn mentions(reader: &mut Reader, claim: &Claim) -> Result<Vec<Mention>> {
    if !reader.may(&DECIDE) || !claim.kind.is_erasure() {
        return Ok(Vec::new());
    }
    let naming = customers::naming(reader, claim.subject).await?;
    Ok(find(reader, &naming).await?.into_iter().flat_map(|(_, found)| found).collect())
}

type InRoom = (Mentions, Vec<Mention>);

async fn find(reader: &mut Reader, naming: &Naming) -> Result<Vec<InRoom>> {
    let mut all = Vec::new();
    if naming.is_empty() {
        return Ok(all);
    }
    for mentions in reader.app().rooms().iter().filter_map(|room| room.mentions) {
        all.push((mentions, (mentions.find)(reader, naming.clone()).await?));
    }
    Ok(all)
}

/// Stars somebody wherever others' texts name them, a part in each transaction; gives in how many. Running it again finds
/// what is left.
pub(crate) async fn star(task: &Task, subject: SubjectId) -> Result<u64> {
    let naming = customers::naming(&mut task.read().await?, subject).await?;
    let mut starred = 0;
    for _ in 0..ROUNDS {
        let found = find(&mut task.read().await?, &naming).await?;
        let mut now = 0;
        for (mentions, found) in found.into_iter().filter(|(_, found)| !found.is_empty()) {
            now += task.write(&Star { mentions, naming: &naming, found: &found }).await?;
        }
        if now == 0 {
            break;
        }
        starred += now;
    }
    Ok(starred)
}

struct Star<'a> {
    mentions: Mentions,
    naming: &'a Naming,
    found: &'a [Mention],
}

impl Action for Star<'_> {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let others: BTreeSet<SubjectId> = self.found.iter().filter_map(|mention| mention.of).collect();
        let frozen = thaw(tx, others.into_iter().collect()).await?;
        let ids = self.found.iter().map(|mention| mention.id).collect();
        let starred = (self.mentions.star)(tx, self.naming.clone(), ids).await?;
        for (subject, before) in frozen {
            restriction::refreeze(tx, subject, &before).await?;
        }
        Ok(starred)
    }
}

/// Others' restriction protects their words, not the name of somebody else in them: it is lifted for this transaction.
async fn thaw(tx: &mut Tx, others: Vec<SubjectId>) -> Result<HashMap<SubjectId, Restricted>> {
    let frozen = restriction::of_all(tx, &others).await?;
    let subjects: Vec<SubjectId> = frozen.keys().copied().collect();
    restriction::thaw_many(tx, &subjects).await?;
    Ok(frozen)
}

/// Whether any room of this house looks for people in texts about others.
pub(crate) fn are_sought(app: &App) -> bool {
    app.rooms().iter().any(|room| room.mentions.is_some())
}
