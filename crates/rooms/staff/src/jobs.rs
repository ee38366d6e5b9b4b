//! What happens later: links for forgotten passwords, and the end of what has ended.

use crate::{
    model::Standing,
    notice,
    store::{self, sessions},
};
use data_encoding::HEXLOWER;
use kernel::{Action, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Sends a link for a new password, if the hash is that of an account: the door answers before anyone looked.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendReset {
    /// The keyed hash of the address, in hexadecimal digits.
    pub account: String,
}

impl SendReset {
    pub fn new(hash: [u8; 32]) -> Self {
        Self { account: HEXLOWER.encode(&hash) }
    }
}

impl Job for SendReset {
    const KIND: &'static str = "staff.send-reset";

    fn dedup(&self) -> Option<String> {
        Some(self.account.clone())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.finish(self).await
    }
}

impl Action for SendReset {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hash = HEXLOWER.decode(self.account.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        let Some(hash) = hash else { return Ok(()) };
        let account = store::by_email(tx, hash).await?;
        let Some(account) = account.filter(|account| account.standing == Standing::Active) else {
            return Ok(());
        };
        let facts = account.facts(tx).await?;
        notice::reset(tx, account.id, (&facts, account.lang())).await
    }
}

/// Deletes sessions, links and failed tries that have ended.
#[derive(Default, Serialize, Deserialize)]
pub struct Tidy {}

impl Job for Tidy {
    const KIND: &'static str = "staff.tidy";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&TidyUp).await
    }
}

struct TidyUp;

impl Action for TidyUp {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        sessions::tidy(tx).await
    }
}
