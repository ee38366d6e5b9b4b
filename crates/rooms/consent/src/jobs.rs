//! What happens by itself: permissions that ran out are written down as such, and old links are forgotten.

use crate::{
    alerts, answers,
    gate::write_many,
    model::choice::{Change, Channel, How, State},
    papers, store,
};
use ground::{args, row, statements};
use kernel::{Action, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx};
use serde::{Deserialize, Serialize};

/// Permissions of one transaction.
const BATCH: i64 = 500;

row! {
    struct Lapsed {
        subject: SubjectId,
        purpose: String,
        channel: Channel,
    }
}

statements! {
    LAPSED = "select ", Lapsed::COLUMNS, " from consent_state
              where valid_until <= ?1 and state in ('given', 'renewed') order by valid_until, subject limit ?2";
}

/// Looks once an hour for what ran out; permits know the end themselves and do not wait for it.
#[derive(Default, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "consent.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&LetLapse).await? {}
        task.write(&Forget).await?;
        papers::sweep(task).await
    }
}

struct LetLapse;

impl Action for LetLapse {
    /// Whether there may be more.
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let now = tx.now();
        let lapsed: Vec<Lapsed> = tx.rows(LAPSED, args![now, BATCH]).await?;
        let more = lapsed.len() == usize::try_from(BATCH).unwrap_or_default();
        let expired =
            |cell: Lapsed| Change::new(cell.subject, cell.purpose, cell.channel, State::Expired, How::House);
        let changes: Vec<Change> = lapsed.into_iter().map(expired).collect();
        let outcomes = write_many(tx, &changes).await?;
        // What the gate held back would come again for ever.
        let written = outcomes.iter().any(|outcome| matches!(outcome, crate::Outcome::Written(_)));
        Ok(more && written)
    }
}

/// Links that ran out, guardians, signers and others who did not answer, news and answers that are old.
struct Forget;

impl Action for Forget {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::forget_links(tx).await?;
        store::forget_guardians(tx).await?;
        answers::forget(tx).await?;
        store::forget_signings(tx).await?;
        crate::pace::forget(tx).await?;
        store::confirmations::forget(tx).await?;
        alerts::forget(tx).await
    }
}
