//! What grows old here: who got a letter, or did not, and who opened its links. The letter and its counts stay: nobody is in them.

use crate::{model::LetterId, read, store};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{
    Action, Job, Lapse, Permission, Result, SYSTEM, SubjectId, Task, Tx,
    datamap::Depth,
    lapse::{Aged, Of},
    restriction,
};
use serde::{Deserialize, Serialize};

/// Receivers forgotten in one transaction: a letter may have a million of them.
const STRIDE: i64 = 1_000;

static RECEIVERS: Aged = Aged {
    table: "letters l",
    id: "l.id",
    subject: None,
    since: "l.halted_at",
    walked: None,
    only: "l.state in ('sent', 'canceled')
 and exists (select 1 from letter_recipients r where r.letter = l.id)",
    whole: "",
    narrowed: "l.purpose = ?",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "campaigns.receivers",
    of: Of::Record(end),
    by_purpose: true,
    find: |reader, ripe| Box::pin(RECEIVERS.find(reader, ripe)),
    count: |reader, ages| Box::pin(RECEIVERS.count(reader, ages)),
}];

/// The receivers of each go later, some at a time. A letter of which only people are left who have to stay ends when they may go.
fn end(tx: &mut Tx, ids: Vec<[u8; 16]>, _: Depth) -> BoxFuture<'_, Result<u64>> {
    Box::pin(async move {
        let mut ended = 0;
        for id in ids {
            let letter = LetterId::from_bytes(id);
            if has_some_to_forget(tx, letter).await? {
                tx.enqueue(&Forget { letter })?;
                ended += 1;
            }
        }
        Ok(ended)
    })
}

async fn has_some_to_forget(tx: &mut Tx, letter: LetterId) -> Result<bool> {
    let mut after = None;
    loop {
        let some = read::receiving(tx, letter, after, STRIDE).await?;
        if !free(tx, &some).await?.is_empty() {
            return Ok(true);
        }
        after = some.last().copied();
        if after.is_none() {
            return Ok(false);
        }
    }
}

/// What is known of people under a legal hold or a restriction stays until that is over.
// law: gdpr/17.3
async fn free(tx: &mut Tx, some: &[SubjectId]) -> Result<Vec<SubjectId>> {
    let mut stay = customers::held(tx, some).await?;
    stay.extend(restriction::frozen(tx, some).await?);
    Ok(some.iter().copied().filter(|who| !stay.contains(who)).collect())
}

/// Forgets who got a letter; begun again, it finds what is left.
#[derive(Serialize, Deserialize)]
pub struct Forget {
    pub letter: LetterId,
}

impl Job for Forget {
    const KIND: &'static str = "campaigns.forget";

    fn dedup(&self) -> Option<String> {
        Some(self.letter.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut after = None;
        loop {
            let some = ForgetSome { letter: self.letter, after };
            after = task.write(&some).await?;
            if after.is_none() {
                return Ok(());
            }
        }
    }
}

struct ForgetSome {
    letter: LetterId,
    after: Option<SubjectId>,
}

impl Action for ForgetSome {
    type Output = Option<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<SubjectId>> {
        let some = read::receiving(tx, self.letter, self.after, STRIDE).await?;
        let free = free(tx, &some).await?;
        store::forget(tx, self.letter, &free).await?;
        Ok(some.last().copied())
    }
}
