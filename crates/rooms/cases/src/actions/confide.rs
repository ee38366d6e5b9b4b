//! Confidential cases: from then on only named colleagues know of them.
// law: gdpr/5.1.f

use super::tell;
use crate::{
    CONFIDE,
    events::{Confided, Exists},
    model::{Case, CaseId},
    read::{around as beside, case},
    store::{self, around},
};
use kernel::{Action, Error, Message, Permission, Result, Role, StaffId, Tx, actor::EveryRole};
use staff::TeamId;

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
        let mut case = case::load_working(tx, self.case).await?;
        let was = case.confidential;
        case.confidential = !self.named.is_empty();
        let mut named = self.named.clone();
        if case.confidential {
            named.extend(tx.actor().staff());
            all_known(tx, &self.named).await?;
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

/// From now on this case is there for named people alone: those who are asked for, who does it, and who acts. Where that is
/// nobody, it is there for its team; without a team for those who may make cases confidential: somebody has to know of it.
pub(super) async fn close(tx: &mut Tx, case: &Case, asked: &[StaffId]) -> Result<()> {
    let all: Vec<StaffId> = asked.iter().copied().chain(case.assignee).chain(tx.actor().staff()).collect();
    let mut named = serving(tx, &all).await?;
    if named.is_empty() {
        named = members(tx, case.team).await?;
    }
    if named.is_empty() {
        named = trusted(tx).await?;
    }
    named.sort();
    named.dedup();
    named.truncate(MOST);
    around::set_named(tx, case.id, &named).await?;
    tx.record(&Exists { case: case.id, subject: None })
}

/// Whoever of the people named on a case still works here: they are named on the one that follows it.
pub(super) async fn heirs(tx: &mut Tx, before: &Case) -> Result<Vec<StaffId>> {
    if !before.confidential {
        return Ok(Vec::new());
    }
    let named = beside::named(tx, before.id).await?;
    let mut named = serving(tx, &named).await?;
    named.truncate(MOST);
    Ok(named)
}

async fn members(tx: &mut Tx, team: Option<TeamId>) -> Result<Vec<StaffId>> {
    let teams = staff::teams(tx).await?;
    let members = teams.into_iter().filter(|one| Some(one.id) == team).flat_map(|one| one.members);
    serving(tx, &members.collect::<Vec<_>>()).await
}

/// Those who may make cases confidential.
async fn trusted(tx: &mut Tx) -> Result<Vec<StaffId>> {
    let matrix = tx.app().edge::<EveryRole>().ok().map(|edge| edge.0);
    let roles: Vec<Role> = match matrix {
        Some(now) => {
            let all = now(tx).await?.into_iter();
            all.filter(|(_, rights)| rights.allowed.contains(CONFIDE.key)).map(|(role, _)| role).collect()
        }
        None => CONFIDE.roles.to_vec(),
    };
    let colleagues = staff::colleagues(tx).await?.into_iter();
    Ok(colleagues.filter(|one| one.active && roles.contains(&one.role)).map(|one| one.id).collect())
}

/// Refuses too many names, and people who do not work here.
pub(super) async fn all_known(tx: &mut Tx, named: &[StaffId]) -> Result<()> {
    if named.len() > MOST {
        return Err(Error::field("named", Message::new("cases-error-many").with("most", MOST)));
    }
    known(tx, "named", named).await
}

/// Refuses people who do not work here.
pub(super) async fn known(tx: &mut Tx, field: &'static str, all: &[StaffId]) -> Result<()> {
    match serving(tx, all).await?.len() == all.len() {
        true => Ok(()),
        false => Err(Error::field(field, "error-not-a-choice")),
    }
}

/// Of these people those who work here, whoever acts among them.
pub(super) async fn serving(tx: &mut Tx, all: &[StaffId]) -> Result<Vec<StaffId>> {
    let me = tx.actor().staff();
    if all.iter().all(|staff| Some(*staff) == me) {
        return Ok(all.to_vec());
    }
    let colleagues = staff::colleagues(tx).await?;
    let serves = |staff: &&StaffId| {
        Some(**staff) == me || colleagues.iter().any(|one| one.id == **staff && one.active)
    };
    Ok(all.iter().filter(serves).copied().collect())
}
