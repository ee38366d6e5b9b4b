//! Keys that stayed because some records did: each goes when the last of those records is gone.

use super::{
    RECORD,
    plan::{Noted, Plan},
};
use crate::{
    model::{ClaimId, Mode},
    read, store,
};
use customers::Standing;
use ground::id::Id;
use kernel::{Action, KeyId, Permission, Result, SYSTEM, SubjectId, Task, Tx, datamap, restriction};

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
        for (claim, key, mode) in over {
            renote(task, claim, key, mode).await?;
            task.app().vault().destroy(key).await?;
            task.write(&Gone { claim }).await?;
        }
    }
}

/// Nothing stays any more; whoever was kept out still is.
async fn renote(task: &Task, claim: ClaimId, key: KeyId, mode: Mode) -> Result<()> {
    let before = task.app().vault().noted(&[key]).await?;
    let Noted { out, places, .. } = Noted::read(before.get(&key).map(String::as_str));
    let noted = Noted { places, ..Noted::new(Plan::whole(mode), claim.bytes(), out) };
    task.app().vault().note(&[(key, noted.written()?)], false).await
}

type Over = Vec<(ClaimId, KeyId, Mode)>;

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
            let mode = mode.unwrap_or(Mode::Anonymise);
            let plan = Plan::of(&claim, mode);
            if !stays(tx, claim.subject, &plan).await? {
                over.push((id, KeyId::of(claim.subject), mode));
            }
        }
        Ok(Some((last, over)))
    }
}

/// Whether something is left. The record of somebody who was erased since, by a rule, tells nothing any more.
async fn stays(tx: &mut Tx, subject: SubjectId, plan: &Plan) -> Result<bool> {
    let erased = customers::standings(tx, &[subject]).await?.get(&subject) == Some(&Standing::Erased);
    let says = |table: &str| plan.keeps(table) && !(erased && table == RECORD);
    Ok(datamap::count(tx, subject).await?.iter().any(|found| says(found.holding.table)))
}

struct Gone {
    claim: ClaimId,
}

impl Action for Gone {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        restriction::thaw_kept(tx, &[claim.subject]).await?;
        store::shredded_many(tx, &[self.claim]).await
    }
}
