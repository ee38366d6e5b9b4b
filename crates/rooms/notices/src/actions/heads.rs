//! Notices made for others than everybody, described anew, and taken away while nobody met them.

use crate::{
    CHANGE,
    events::{Added, Described, Removed},
    model::head::{Draft, GENERAL, NOTICES},
    read, store,
};
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// Makes a notice of which nothing is published yet.
pub struct Add {
    pub draft: Draft,
}

impl Action for Add {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.draft.check()?;
        if store::heads(tx).await? >= NOTICES as i64 {
            return Err(Error::refused(Message::new("notices-error-too-many-notices").with("most", NOTICES)));
        }
        if !store::insert_head(tx, &self.draft).await? {
            return Err(Error::field("key", "notices-error-taken"));
        }
        tx.record(&Added { notice: self.draft.key.clone() })
    }
}

/// Calls a notice otherwise, or says anew for whom it is; what was published of it stays.
pub struct Describe {
    pub draft: Draft,
    /// The revision that was looked at.
    pub seen: i64,
}

impl Action for Describe {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::head(tx, &self.draft.key).await?;
        if known.is_general() {
            return Err(Error::refused("notices-error-general"));
        }
        self.draft.check()?;
        match store::save_head(tx, &self.draft, self.seen).await? {
            true => tx.record(&Described { notice: known.key }),
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}

/// Takes away a notice that was never published and that no contact point gives.
pub struct Remove {
    /// The key of the notice.
    pub notice: String,
    pub seen: i64,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let notice = read::head(tx, &self.notice).await?.key;
        if notice == GENERAL {
            return Err(Error::refused("notices-error-general"));
        }
        if store::uses(tx, &notice).await? > 0 {
            return Err(Error::refused("notices-error-used"));
        }
        match store::remove_head(tx, &notice, self.seen).await? {
            true => tx.record(&Removed { notice }),
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}
