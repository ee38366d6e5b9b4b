//! Undoing: a draft goes back to the text that it had before its last change.

use crate::{
    DESIGN, events,
    model::FlowId,
    read::{self, Which, drafts},
    store,
};
use kernel::{Action, Error, Permission, Result, Tx};

/// Takes the last change of a draft back.
#[derive(Debug)]
pub struct Undo {
    pub flow: FlowId,
    pub seen: i64,
}

impl Action for Undo {
    type Output = ();
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let kept = read::load(tx, self.flow, Which::Draft).await?;
        let earlier = drafts::last(tx, self.flow).await?;
        let earlier = earlier.ok_or_else(|| Error::refused("flows-nothing-to-undo"))?;
        store::rewrite(tx, self.flow, self.seen, &serde_json::from_str(&earlier.draft)?).await?;
        store::drafts::forget(tx, self.flow, earlier.version).await?;
        tx.record(&events::Drafted { flow: kept.definition.key })
    }
}
