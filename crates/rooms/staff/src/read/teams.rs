//! Teams, units, and the people in them: what other rooms ask for by name.

use crate::model::{
    Facts, InRole, Standing, Team, TeamId, Unit, UnitId,
    absence::{Absence, Gone, stand_in},
    facts_place, key,
    team::TEAMS,
    unit::{Kind, UNITS, marks_of},
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{KeyId, Place, Reader, Remembered, Result, Role, Sealed, StaffId};
use kit::Lang;
use std::{collections::HashMap, sync::Arc};

/// Keeps hashes of declared receivers apart from other hashes of addresses.
const MARK: &str = "staff.unit";
/// People of a house, for lists that are read as a whole.
const PEOPLE: i64 = 5_000;
/// Memberships of a house.
const MEMBERSHIPS: i64 = 50_000;

row! {
    struct TeamRow {
        id: TeamId,
        key: String,
        name: String,
        unit: Option<UnitId>,
        version: i64,
        ended_at: Option<Timestamp>,
    }
}

row! {
    struct UnitRow {
        id: UnitId,
        key: String,
        name: String,
        kind: Kind,
        purpose: String,
        agreement: String,
        domains: String,
        emails: Option<Sealed>,
        version: i64,
        ended_at: Option<Timestamp>,
    }
}

row! {
    struct ColleagueRow {
        id: StaffId = "u.id",
        sealed: Sealed = "u.sealed",
        role: InRole = "u.role",
        standing: Standing = "u.standing",
        lang: Option<String> = "u.lang",
        from_at: Option<Timestamp> = "a.from_at",
        until_at: Option<Timestamp> = "a.until_at",
        deputy: Option<StaffId> = "a.deputy",
    }
}

row! {
    struct AbsenceRow {
        from_at: Timestamp,
        until_at: Timestamp,
        deputy: Option<StaffId>,
    }
}

statements! {
    ALL_TEAMS = "select ", TeamRow::COLUMNS, " from staff_teams order by key limit ?1";
    MEMBERS = "select team, staff from staff_team_members order by team, staff limit ?1";
    ALL_UNITS = "select ", UnitRow::COLUMNS, " from staff_units order by key limit ?1";
    MAY_GO = "select unit from staff_unit_marks where mark = ?1 or mark = ?2
               order by case when mark = ?1 then 0 else 1 end limit 1";
    COLLEAGUES = "select ", ColleagueRow::COLUMNS, " from staff_users u left join staff_absences a on a.staff = u.id
                   order by u.id limit ?1";
    GONE = "select u.id, a.deputy from staff_users u left join staff_absences a on a.staff = u.id
             where u.standing = 'disabled' or (a.from_at <= ?1 and a.until_at > ?1) order by u.id limit ?2";
    ABSENCE = "select ", AbsenceRow::COLUMNS, " from staff_absences where staff = ?1 and until_at > ?2";
}

/// Somebody who works here, as others need to know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: StaffId,
    pub name: String,
    pub role: Role,
    /// Whether they can sign in.
    pub active: bool,
    /// The language that they chose.
    pub lang: Option<Lang>,
    /// Until when they are away, while they are.
    pub away_until: Option<Timestamp>,
    /// Who stands in while they are away.
    pub deputy: Option<StaffId>,
}

/// Teams with their members, those that ended among them.
pub(crate) struct AllTeams(Arc<Vec<Team>>);

impl Remembered for AllTeams {
    const TABLES: &'static [&'static str] = &["staff_teams", "staff_team_members"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let rows: Vec<TeamRow> = reader.rows(ALL_TEAMS, args![TEAMS]).await?;
        let pairs: Vec<(TeamId, StaffId)> = reader.rows(MEMBERS, args![MEMBERSHIPS]).await?;
        let mut members: HashMap<TeamId, Vec<StaffId>> = HashMap::new();
        for (team, staff) in pairs {
            members.entry(team).or_default().push(staff);
        }
        let team = |row: TeamRow| Team {
            members: members.remove(&row.id).unwrap_or_default(),
            id: row.id,
            key: row.key,
            name: row.name,
            unit: row.unit,
            version: row.version,
            ended_at: row.ended_at,
        };
        Ok(Self(Arc::new(rows.into_iter().map(team).collect())))
    }
}

/// Everybody by name, each with the absence that they planned last.
pub(crate) struct Everybody(Vec<(Colleague, Option<Absence>)>);

impl Remembered for Everybody {
    const TABLES: &'static [&'static str] = &["staff_users", "staff_absences"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let rows: Vec<ColleagueRow> = reader.rows(COLLEAGUES, args![PEOPLE]).await?;
        let keys: Vec<KeyId> = rows.iter().map(|row| key(row.id)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            let facts: Option<Facts> = ring.open(key(row.id), facts_place(row.id), &row.sealed)?;
            all.extend(facts.map(|facts| known(&row, facts)));
        }
        all.sort_by_cached_key(|(one, _): &(Colleague, _)| one.name.to_lowercase());
        Ok(Self(all))
    }
}

/// Somebody while they are here, and when they are not.
fn known(row: &ColleagueRow, facts: Facts) -> (Colleague, Option<Absence>) {
    let colleague = Colleague {
        id: row.id,
        name: facts.name,
        role: row.role.0,
        active: row.standing == Standing::Active,
        lang: row.lang.as_deref().and_then(Lang::parse),
        away_until: None,
        deputy: None,
    };
    let absence = row.from_at.zip(row.until_at);
    (colleague, absence.map(|(from, until)| Absence { from, until, deputy: row.deputy }))
}

/// The teams that there are. No right is asked: machinery and every desk needs them.
pub async fn teams(reader: &mut Reader) -> Result<Vec<Team>> {
    let all = all_teams(reader).await?;
    Ok(all.iter().filter(|team| team.ended_at.is_none()).cloned().collect())
}

/// The same with those that ended, for naming them.
pub async fn all_teams(reader: &mut Reader) -> Result<Arc<Vec<Team>>> {
    Ok(Arc::clone(&reader.remembered::<AllTeams>().await?.0))
}

/// One team, ended or not.
pub async fn team(reader: &mut Reader, id: TeamId) -> Result<Team> {
    let all = all_teams(reader).await?;
    all.iter().find(|team| team.id == id).cloned().ok_or(kernel::Error::NotFound)
}

/// The teams somebody is in.
pub async fn teams_of(reader: &mut Reader, staff: StaffId) -> Result<Vec<TeamId>> {
    let all = all_teams(reader).await?;
    let own = all.iter().filter(|team| team.ended_at.is_none() && team.members.contains(&staff));
    Ok(own.map(|team| team.id).collect())
}

/// Everybody who works here or did and still has an account, by name.
pub async fn colleagues(reader: &mut Reader) -> Result<Vec<Colleague>> {
    let (all, now) = (reader.remembered::<Everybody>().await?, reader.now());
    Ok(all.0.iter().map(|(one, absence)| one.at(absence.as_ref(), now)).collect())
}

impl Colleague {
    /// As they are now.
    fn at(&self, absence: Option<&Absence>, now: Timestamp) -> Self {
        let away = absence.filter(|absence| absence.from <= now && now < absence.until);
        let (away_until, deputy) = (away.map(|away| away.until), away.and_then(|away| away.deputy));
        Self { away_until, deputy, ..self.clone() }
    }
}

/// Who does what was meant for somebody: they themself, or the first in the chain of deputies who is here.
pub async fn standing_in(reader: &mut Reader, staff: StaffId) -> Result<StaffId> {
    Ok(stand_in(staff, &gone(reader).await?))
}

/// The same for many at once; nobody is named twice.
pub async fn all_standing_in(reader: &mut Reader, staff: &[StaffId]) -> Result<Vec<StaffId>> {
    let gone = gone(reader).await?;
    let mut all = Vec::with_capacity(staff.len());
    for here in staff.iter().map(|one| stand_in(*one, &gone)) {
        if !all.contains(&here) {
            all.push(here);
        }
    }
    Ok(all)
}

async fn gone(reader: &mut Reader) -> Result<Gone> {
    let now = reader.now();
    let rows: Vec<(StaffId, Option<StaffId>)> = reader.rows(GONE, args![now, PEOPLE]).await?;
    Ok(rows.into_iter().collect())
}

/// The absence that somebody planned and that has not ended: their own, or of somebody the reader may see.
pub async fn absence(reader: &mut Reader, staff: StaffId) -> Result<Option<Absence>> {
    if reader.actor().staff() != Some(staff) {
        reader.demand(&crate::VIEW)?;
    }
    let now = reader.now();
    let row: Option<AbsenceRow> = reader.optional(ABSENCE, args![staff, now]).await?;
    Ok(row.map(|row| Absence { from: row.from_at, until: row.until_at, deputy: row.deputy }))
}

/// The units and partners that data may be given to.
// law: gdpr/13.1.e
pub async fn units(reader: &mut Reader) -> Result<Vec<Unit>> {
    Ok(all_units(reader).await?.into_iter().filter(|unit| unit.ended_at.is_none()).collect())
}

/// The same with those that ended, for naming them.
pub async fn all_units(reader: &mut Reader) -> Result<Vec<Unit>> {
    let rows: Vec<UnitRow> = reader.rows(ALL_UNITS, args![UNITS]).await?;
    let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::own(row.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let emails = match &row.emails {
            Some(sealed) => ring.open(KeyId::own(row.id), emails_place(row.id), sealed)?.unwrap_or_default(),
            None => Vec::new(),
        };
        all.push(unit_of(row, emails));
    }
    Ok(all)
}

fn unit_of(row: UnitRow, emails: Vec<String>) -> Unit {
    Unit {
        id: row.id,
        key: row.key,
        name: row.name,
        kind: row.kind,
        purpose: row.purpose,
        agreement: row.agreement,
        domains: row.domains.lines().map(str::to_owned).collect(),
        emails,
        version: row.version,
        ended_at: row.ended_at,
    }
}

pub async fn unit(reader: &mut Reader, id: UnitId) -> Result<Unit> {
    let all = all_units(reader).await?;
    all.into_iter().find(|unit| unit.id == id).ok_or(kernel::Error::NotFound)
}

/// Whose address this is, when it was declared that data may go there; the address itself weighs more than its domain.
// law: gdpr/5.1.b
pub async fn may_go_to(reader: &mut Reader, email: &str) -> Result<Option<UnitId>> {
    let Some((address, domain)) = marks_of(email) else { return Ok(None) };
    let (address, domain) = (mark(reader, &address), mark(reader, &domain));
    let found: Option<ground::db::Single<UnitId>> = reader.optional(MAY_GO, args![address, domain]).await?;
    Ok(found.map(|single| single.0))
}

/// How a declared address (`a@b.example`) or domain (`@b.example`) is found.
pub fn mark(reader: &Reader, place: &str) -> [u8; 32] {
    reader.blind(MARK, place)
}

pub fn emails_place(unit: UnitId) -> Place {
    Place::new("staff_units", "emails", unit)
}
