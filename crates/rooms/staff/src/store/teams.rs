//! How teams, units and absences are kept.

use crate::{
    model::{
        TeamId, UnitId,
        absence::Absence,
        team::CheckedTeam,
        unit::{CheckedUnit, Unit},
    },
    read::teams::{emails_place, mark},
};
use ground::{args, statements};
use kernel::{Error, KeyId, Result, Sealed, Speak, StaffId, Tx};

statements! {
    TEAM_INSERT = "insert into staff_teams (id, key, name, unit, version, created_at) values (?1, ?2, ?3, ?4, 1, ?5)";
    TEAM_UPDATE = "update staff_teams set name = ?2, unit = ?3, version = version + 1
                    where id = ?1 and version = ?4 and ended_at is null";
    TEAM_END = "update staff_teams set ended_at = ?2, version = version + 1 where id = ?1 and ended_at is null";
    TEAM_BACK = "update staff_teams set ended_at = null, version = version + 1 where id = ?1 and ended_at is not null";
    MEMBERS_DELETE = "delete from staff_team_members where team = ?1";
    MEMBER_INSERT = "insert into staff_team_members (team, staff) values (?1, ?2)";
    LEAVE_TEAMS = "delete from staff_team_members where staff = ?1";
    UNIT_INSERT = "insert into staff_units (id, key, name, kind, purpose, agreement, domains, emails, version, created_at)
                   values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9)";
    UNIT_UPDATE = "update staff_units set name = ?2, kind = ?3, purpose = ?4, agreement = ?5, domains = ?6, emails = ?7,
                          version = version + 1
                    where id = ?1 and version = ?8 and ended_at is null";
    UNIT_END = "update staff_units set ended_at = ?2, domains = '', emails = null, version = version + 1
                 where id = ?1 and ended_at is null";
    MARKS_DELETE = "delete from staff_unit_marks where unit = ?1";
    MARK_INSERT = "insert into staff_unit_marks (mark, unit) values (?1, ?2) on conflict (mark) do nothing";
    AWAY = "insert into staff_absences (staff, from_at, until_at, deputy) values (?1, ?2, ?3, ?4)
            on conflict (staff) do update set from_at = excluded.from_at, until_at = excluded.until_at,
                                              deputy = excluded.deputy";
    BACK = "delete from staff_absences where staff = ?1";
    NO_DEPUTY = "update staff_absences set deputy = null where deputy = ?1";
}

const TAKEN: (&str, &str) = ("key", "staff-key-taken");

/// A team with the key under which it talks.
pub async fn insert_team(tx: &mut Tx, team: &CheckedTeam, unit: Option<UnitId>) -> Result<TeamId> {
    let (id, now): (TeamId, _) = (tx.id(), tx.now());
    tx.make_key(KeyId::own(id));
    let inserted = tx.execute(TEAM_INSERT, args![id, team.key, team.name, unit, now]).await;
    inserted.speak("staff_teams_key_unique", TAKEN.0, TAKEN.1)?;
    set_members(tx, id, &team.members).await?;
    Ok(id)
}

/// Whoever saw another version is told.
pub async fn update_team(
    tx: &mut Tx,
    (id, version): (TeamId, i64),
    team: &CheckedTeam,
    unit: Option<UnitId>,
) -> Result<()> {
    match tx.execute(TEAM_UPDATE, args![id, team.name, unit, version]).await? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => set_members(tx, id, &team.members).await,
    }
}

async fn set_members(tx: &mut Tx, team: TeamId, members: &[StaffId]) -> Result<()> {
    tx.put(MEMBERS_DELETE, args![team]).await?;
    let rows: Vec<_> = members.iter().map(|staff| args![team, staff].to_vec()).collect();
    tx.put_all(MEMBER_INSERT, &rows).await?;
    Ok(())
}

/// Whether that changed anything.
pub async fn end_team(tx: &mut Tx, team: TeamId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(TEAM_END, args![team, now]).await? == 1)
}

pub async fn bring_team_back(tx: &mut Tx, team: TeamId) -> Result<bool> {
    Ok(tx.execute(TEAM_BACK, args![team]).await? == 1)
}

pub async fn insert_unit(tx: &mut Tx, unit: &CheckedUnit) -> Result<UnitId> {
    let (id, now): (UnitId, _) = (tx.id(), tx.now());
    tx.make_key(KeyId::own(id));
    let (emails, domains) = (seal_emails(tx, id, &unit.emails).await?, unit.domains.join("\n"));
    let CheckedUnit { key, name, kind, purpose, agreement, .. } = unit;
    let row = args![id, key, name, kind, purpose, agreement, domains, emails, now].to_vec();
    tx.execute(UNIT_INSERT, &row).await.speak("staff_units_key_unique", TAKEN.0, TAKEN.1)?;
    set_marks(tx, id, unit).await?;
    Ok(id)
}

pub async fn update_unit(tx: &mut Tx, (id, version): (UnitId, i64), unit: &CheckedUnit) -> Result<()> {
    let (emails, domains) = (seal_emails(tx, id, &unit.emails).await?, unit.domains.join("\n"));
    let CheckedUnit { name, kind, purpose, agreement, .. } = unit;
    let row = args![id, name, kind, purpose, agreement, domains, emails, version].to_vec();
    match tx.execute(UNIT_UPDATE, &row).await? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => set_marks(tx, id, unit).await,
    }
}

async fn seal_emails(tx: &mut Tx, unit: UnitId, emails: &[String]) -> Result<Option<Sealed>> {
    if emails.is_empty() {
        return Ok(None);
    }
    tx.seal(KeyId::own(unit), emails_place(unit), emails).await.map(Some)
}

/// One address belongs to one unit: whoever comes second is told at the field.
async fn set_marks(tx: &mut Tx, id: UnitId, unit: &CheckedUnit) -> Result<()> {
    tx.put(MARKS_DELETE, args![id]).await?;
    let domains: Vec<String> = unit.domains.iter().map(|domain| format!("@{domain}")).collect();
    for (field, places) in [("domains", &domains), ("emails", &unit.emails)] {
        let rows: Vec<_> = places.iter().map(|place| args![mark(tx, place), id].to_vec()).collect();
        let written = tx.bulk(MARK_INSERT, &rows).await?;
        if usize::try_from(written).unwrap_or_default() < rows.len() {
            return Err(Error::field(field, "staff-unit-place-taken"));
        }
    }
    Ok(())
}

/// Nothing may go there any more; the addresses die with their key.
pub async fn end_unit(tx: &mut Tx, unit: &Unit) -> Result<()> {
    let now = tx.now();
    tx.put(UNIT_END, args![unit.id, now]).await?;
    tx.put(MARKS_DELETE, args![unit.id]).await?;
    tx.shred(unit.seal_key())
}

pub async fn away(tx: &mut Tx, staff: StaffId, absence: &Absence) -> Result<()> {
    tx.put(AWAY, args![staff, absence.from, absence.until, absence.deputy]).await?;
    Ok(())
}

/// Whether an absence was planned.
pub async fn back(tx: &mut Tx, staff: StaffId) -> Result<bool> {
    Ok(tx.execute(BACK, args![staff]).await? == 1)
}

/// Somebody left for good: out of all teams, and nobody's deputy.
pub async fn forget(tx: &mut Tx, staff: StaffId) -> Result<()> {
    for sql in [LEAVE_TEAMS, BACK, NO_DEPUTY] {
        tx.put(sql, args![staff]).await?;
    }
    Ok(())
}
