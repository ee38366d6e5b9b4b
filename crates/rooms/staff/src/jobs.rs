//! What happens later: links for forgotten passwords, the daily digest, and the end of what has ended.

use crate::{
    model::{
        Standing,
        bell::{MORNING, is_morning, local},
    },
    notice, read,
    store::{self, sessions},
};
use data_encoding::HEXLOWER;
use kernel::{Action, Job, Permission, Result, SYSTEM, StaffId, Task, Tx, setting::TIME_ZONE};
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

/// Digests written in one transaction; the next hour writes the rest of a very large house.
const A_RUN: usize = 500;

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
        store::bell::tidy(tx).await?;
        sessions::tidy(tx).await
    }
}

/// Looks every hour whose morning it is, and writes to those for whom something waits that they did not look at.
#[derive(Default, Serialize, Deserialize)]
pub struct Digest {}

impl Job for Digest {
    const KIND: &'static str = "staff.digest";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&TellMornings).await
    }
}

struct TellMornings;

impl Action for TellMornings {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let news = read::bell::news(tx).await?;
        if news.is_empty() {
            return Ok(());
        }
        let (mornings, zone) = (read::bell::mornings(tx).await?, tx.setting(&TIME_ZONE).await?);
        let (day, hour) = local(tx.now(), &zone);
        let day = day.to_string();
        let due = |staff: &StaffId| {
            let (chosen, told) = mornings.get(staff).cloned().unwrap_or((MORNING, None));
            is_morning(hour, chosen) && told.as_deref() != Some(day.as_str())
        };
        let due: Vec<StaffId> = news.keys().copied().filter(due).take(A_RUN).collect();
        for account in store::some(tx, &due).await? {
            notice::digest(tx, &account, &news[&account.id]).await?;
            store::bell::digested(tx, account.id, &day).await?;
        }
        Ok(())
    }
}
