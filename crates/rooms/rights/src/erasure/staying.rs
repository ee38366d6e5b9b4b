//! Keys that stayed because some records did: each goes when the last of those records is gone.

use super::plan::Plan;
use crate::{
    model::{ClaimId, Mode},
    read, store,
};
use kernel::{Action, KeyId, Permission, Result, SYSTEM, Task, Tx, datamap};

/// Requests looked at in one transaction.
const TOGETHER: i64 = 100;

/// Looks at everybody whose key stayed.
pub(crate) async fn let_go(task: &Task) -> Result<()> {
    let mut after = None;
    loop {
        let Some((last, over)) = task.write(&Look { after }).await? else {
            return Ok(());
        };
        after = Some(last);
        for (claim, key, note) in over {
            task.app().vault().note(&[(key, note)], false).await?;
            task.app().vault().destroy(key).await?;
            task.write(&Gone { claim }).await?;
        }
    }
}

type Over = Vec<(ClaimId, KeyId, String)>;

/// Finds those of whom nothing is left that was to stay.
struct Look {
    after: Option<ClaimId>,
}

impl Action for Look {
    type Output = Option<(ClaimId, Over)>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let ids = store::staying(tx, self.after, TOGETHER).await?;
        let Some(last) = ids.last().copied() else {
            return Ok(None);
        };
        let mut over = Vec::new();
        for id in ids {
            let claim = read::load(tx, id).await?;
            let mode = claim.state.decided().and_then(|decided| decided.decision.mode());
            let plan = Plan::of(&claim, mode.unwrap_or(Mode::Anonymise));
            let found = datamap::count(tx, claim.subject).await?;
            if !found.iter().any(|found| plan.keeps(found.holding.table)) {
                over.push((id, KeyId::of(claim.subject), plan.note(&[])?));
            }
        }
        Ok(Some((last, over)))
    }
}

struct Gone {
    claim: ClaimId,
}

impl Action for Gone {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::shredded_many(tx, &[self.claim]).await
    }
}
