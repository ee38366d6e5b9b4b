//! Confidential cases: from then on only named colleagues know of them.
// law: gdpr/5.1.f

use super::tell;
use crate::{
    CONFIDE,
    events::{Confided, Exists},
    model::{Case, CaseId},
    read::{case, scope::me},
    store::{self, around},
};
use kernel::{Action, Error, Message, Permission, Result, StaffId, Tx};

/// People who may be named on one case.
const MOST: usize = 100;

/// Makes a case known to these people alone, and whoever says so; with nobody named it is for everybody again.
#[derive(Clone, Debug)]
pub struct Confide {
    pub case: CaseId,
    pub named: Vec<StaffId>,
}

impl Action for Confide {
    type Output = Case;
    const NEEDS: Permission = CONFIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let mut case = case::load(tx, self.case).await?;
        if self.named.len() > MOST {
            return Err(Error::field("named", Message::new("cases-error-many").with("most", MOST)));
        }
        let was = case.confidential;
        case.confidential = !self.named.is_empty();
        let mut named = self.named.clone();
        if case.confidential {
            named.push(me(tx));
            known(tx, &named).await?;
            named.sort();
            named.dedup();
        }
        case.assignee = case.assignee.filter(|staff| !case.confidential || named.contains(staff));
        around::set_named(tx, case.id, &named).await?;
        store::save(tx, &case).await?;
        case.version += 1;
        if case.confidential && !was {
            tx.record(&Exists { case: case.id, subject: None })?;
        }
        let confided = Confided { case: case.id, subject: None, confidential: case.confidential };
        tell::happened(tx, &case, &confided).await?;
        Ok(case)
    }
}

async fn known(tx: &mut Tx, named: &[StaffId]) -> Result<()> {
    let colleagues = staff::colleagues(tx).await?;
    let me = me(tx);
    let fits = |staff: &StaffId| *staff == me || colleagues.iter().any(|one| one.id == *staff && one.active);
    if named.iter().all(fits) { Ok(()) } else { Err(Error::field("named", "error-not-a-choice")) }
}
