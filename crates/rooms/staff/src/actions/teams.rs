//! Looking after teams: making, changing, ending, bringing back.

use super::events::{TeamAdded, TeamBack, TeamChanged, TeamEnded};
use crate::{
    MANAGE_TEAMS,
    model::{Team, TeamDraft, TeamId, Unit, UnitId},
    read::teams::{colleagues, team, units},
    store::teams as store,
};
use kernel::{Action, Error, Message, Permission, Result, StaffId, Tx};

pub struct AddTeam {
    pub draft: TeamDraft,
}

impl Action for AddTeam {
    type Output = TeamId;
    const NEEDS: Permission = MANAGE_TEAMS;

    async fn run(&self, tx: &mut Tx) -> Result<TeamId> {
        let team = self.draft.check()?;
        let unit = unit_named(tx, team.unit.as_deref()).await?;
        known(tx, &team.members, &[]).await?;
        let id = store::insert_team(tx, &team, unit).await?;
        tx.record(&TeamAdded { team: team.key })?;
        Ok(id)
    }
}

/// Gives a team another name, unit or members; its key stays.
pub struct EditTeam {
    pub team: TeamId,
    pub draft: TeamDraft,
    /// The version that the change was made from.
    pub version: i64,
}

impl Action for EditTeam {
    type Output = i64;
    const NEEDS: Permission = MANAGE_TEAMS;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let before = team(tx, self.team).await?;
        refuse_ended(&before)?;
        let after = TeamDraft { key: before.key.clone(), ..self.draft.clone() }.check()?;
        let unit = unit_named(tx, after.unit.as_deref()).await?;
        known(tx, &after.members, &before.members).await?;
        store::update_team(tx, (self.team, self.version), &after, unit).await?;
        let (joined, left) =
            (missing(&after.members, &before.members), missing(&before.members, &after.members));
        tx.record(&TeamChanged { team: before.key, joined, left })?;
        Ok(self.version + 1)
    }
}

/// Ends a team that nobody is in any more. Its name stays for what it did, and it can come back.
pub struct EndTeam {
    pub team: TeamId,
}

impl Action for EndTeam {
    type Output = ();
    const NEEDS: Permission = MANAGE_TEAMS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let team = team(tx, self.team).await?;
        if !team.members.is_empty() {
            let many = Message::new("staff-team-has-members").with("members", team.members.len());
            return Err(Error::refused(many));
        }
        if store::end_team(tx, self.team).await? {
            tx.record(&TeamEnded { team: team.key })?;
        }
        Ok(())
    }
}

pub struct BringTeamBack {
    pub team: TeamId,
}

impl Action for BringTeamBack {
    type Output = ();
    const NEEDS: Permission = MANAGE_TEAMS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let team = team(tx, self.team).await?;
        if store::bring_team_back(tx, self.team).await? {
            tx.record(&TeamBack { team: team.key })?;
        }
        Ok(())
    }
}

fn refuse_ended(team: &Team) -> Result<()> {
    if team.ended_at.is_some() { Err(Error::refused("staff-team-ended")) } else { Ok(()) }
}

async fn unit_named(tx: &mut Tx, key: Option<&str>) -> Result<Option<UnitId>> {
    let Some(key) = key else { return Ok(None) };
    let found = units(tx).await?.into_iter().find(|unit: &Unit| unit.key == key);
    found.map(|unit| Some(unit.id)).ok_or_else(|| Error::field("unit", "error-not-a-choice"))
}

/// Who joins works here and can sign in; who was in it already may have been disabled meanwhile.
async fn known(tx: &mut Tx, members: &[StaffId], before: &[StaffId]) -> Result<()> {
    let here: Vec<StaffId> =
        colleagues(tx).await?.into_iter().filter(|one| one.active).map(|one| one.id).collect();
    let stranger = members.iter().any(|staff| !here.contains(staff) && !before.contains(staff));
    if stranger { Err(Error::field("members", "staff-nobody-here")) } else { Ok(()) }
}

fn missing(from: &[StaffId], others: &[StaffId]) -> usize {
    from.iter().filter(|staff| !others.contains(staff)).count()
}
