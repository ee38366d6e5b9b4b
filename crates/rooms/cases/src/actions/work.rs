//! The work itself: moving a case on, and saying who does it.

use super::{confide, open, tell};
use crate::{
    WORK,
    events::Assigned,
    model::{Case, CaseId},
    read::{case, scope::me, tree},
    store,
};
use flows::{By, Values};
use kernel::{Action, Error, Message, Permission, Result, StaffId, Tx};
use staff::TeamId;

/// Takes the next step of the process.
#[derive(Clone, Debug)]
pub struct Move {
    pub case: CaseId,
    /// The key of a transition.
    pub transition: String,
    pub values: Values,
    /// The version that somebody looked at.
    pub version: Option<i64>,
}

impl Action for Move {
    type Output = Case;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let case = case::load_working(tx, self.case).await?;
        still(&case, self.version)?;
        fire(tx, &case, &self.transition, self.values.clone()).await?;
        case::unseen(tx, self.case).await?.ok_or(Error::NotFound)
    }
}

/// Takes a transition as whoever acts; the process looks at their rights.
pub(super) async fn fire(tx: &mut Tx, case: &Case, transition: &str, values: Values) -> Result<()> {
    let run = case.run.ok_or_else(|| Error::refused("cases-error-past"))?;
    flows::fire(tx, run, transition, values, By::Hand).await
}

/// Keeps what was typed for a transition, and says what stands against taking it; it is taken later.
pub(super) async fn may_move(tx: &mut Tx, case: &Case, transition: &str, values: Values) -> Result<()> {
    let run = case.run.ok_or_else(|| Error::refused("cases-error-past"))?;
    flows::may_fire(tx, run, transition, values, By::Hand).await
}

/// Refuses to overwrite what somebody else changed meanwhile.
pub(super) fn still(case: &Case, version: Option<i64>) -> Result<()> {
    match version {
        Some(version) if version != case.version => {
            Err(Error::Conflict(Message::new("error-changed-meanwhile")))
        }
        _ => Ok(()),
    }
}

/// Whose case it is from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    Me,
    Person(StaffId),
    /// A team, and somebody at once or nobody yet.
    Team(TeamId, Option<StaffId>),
    /// Nobody; the team stays.
    Nobody,
}

#[derive(Clone, Debug)]
pub struct Assign {
    pub case: CaseId,
    pub to: To,
    pub version: Option<i64>,
}

impl Action for Assign {
    type Output = Case;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let case = case::load_working(tx, self.case).await?;
        still(&case, self.version)?;
        self.to.take(tx, case).await
    }
}

impl To {
    /// Gives them a case.
    pub(super) async fn take(self, tx: &mut Tx, case: Case) -> Result<Case> {
        let me = me(tx);
        match self {
            Self::Me => assign(tx, case, None, Some(me)).await,
            Self::Person(staff) => assign(tx, case, None, Some(staff)).await,
            Self::Team(team, staff) => assign(tx, case, Some(team), staff).await,
            Self::Nobody => assign(tx, case, None, None).await,
        }
    }
}

/// Gives a case to a team, a person, or nobody.
pub(crate) async fn assign(
    tx: &mut Tx,
    mut case: Case,
    team: Option<TeamId>,
    assignee: Option<StaffId>,
) -> Result<Case> {
    if let Some(staff) = assignee {
        confide::known(tx, "assignee", &[staff]).await?;
        open::may_be_given(tx, &case, staff).await?;
    }
    if let Some(team) = team {
        let category = tree::category(tx, &case.category).await?;
        let own = category.as_ref().and_then(|category| category.decides.unit);
        case.unit = match category {
            Some(category) if own.is_none() => open::unit(tx, &category, Some(team)).await?,
            _ => own,
        };
        case.team = Some(team);
    }
    if case.assignee == assignee && team.is_none() {
        return Ok(case);
    }
    case.assignee = assignee;
    store::save(tx, &case).await?;
    case.version += 1;
    let assigned = Assigned { case: case.id, subject: case.subject, team: case.team, assignee };
    tell::happened(tx, &case, &assigned).await?;
    if let Some(staff) = assignee {
        tell::ring(tx, &case, &[staff], ("cases.assigned", "cases-bell-assigned")).await?;
    }
    Ok(case)
}
