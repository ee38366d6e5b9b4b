//! The end itself: people by the same work and the same log as their own requests, records by the room that holds them.

use crate::model::{Deed, Rule};
use kernel::{
    Lapse, Reader, Result, SubjectId, Tx,
    lapse::{Of, Old},
    restriction,
};
use std::collections::HashSet;

/// People under a legal hold.
pub async fn held(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    customers::held(reader, subjects).await
}

/// People with an open request.
pub async fn asking(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    rights::asking(reader, subjects).await
}

/// Ends all of these in the transaction; gives how many it ended.
// law: gdpr/5.1.e
pub async fn end(tx: &mut Tx, rule: &Rule, lapse: &Lapse, all: &[Old]) -> Result<i64> {
    let mut subjects: Vec<SubjectId> = all.iter().filter_map(|old| old.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let ended = match lapse.of {
        Of::Person => {
            let ending = rights::Ending {
                mode: mode(rule.terms.deed),
                rule: format!("retention:{}", rule.terms.lapse),
            };
            rights::end(tx, &subjects, &ending).await?.done as u64
        }
        Of::Record(end) => {
            // What a law kept of somebody who was erased has its end here.
            let kept = restriction::thaw_kept(tx, &subjects).await?;
            let ended = end(tx, all.iter().map(|old| old.id).collect(), rule.terms.deed.depth()).await?;
            restriction::refreeze_many(tx, &kept).await?;
            ended
        }
    };
    Ok(i64::try_from(ended).unwrap_or(i64::MAX))
}

const fn mode(deed: Deed) -> rights::Mode {
    match deed {
        Deed::Block => rights::Mode::BlockOnly,
        Deed::Anonymise => rights::Mode::Anonymise,
        Deed::Destroy => rights::Mode::Destroy,
    }
}
