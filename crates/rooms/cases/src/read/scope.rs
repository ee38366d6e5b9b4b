//! Who may see a case: the one condition that every list, count, search and page of cases carries.
//!
//! A confidential case is there for named colleagues alone, whatever their role. Of the others, who has `cases.view-all` sees
//! all; who has `cases.view` sees what they need to know: cases of their teams and units, those assigned to them or watched by
//! them, and those that still belong to nobody.
// law: gdpr/5.1.f

use crate::{VIEW, VIEW_ALL};
use ground::{
    db::{Q, ToValue, Value},
    id::Id,
};
use kernel::{Error, Reader, Result, StaffId, SubjectId, Who};
use staff::{TeamId, UnitId};

/// Teams and units of one person: a condition has a fixed number of places.
const TEAMS: usize = 16;
const UNITS: usize = 8;

const ALL: &str = "(c.confidential = false
  or exists (select 1 from cases_named n where n.case_id = c.id and n.staff = ?))";
const NEEDED: &str = "((c.confidential = false and (c.assignee = ?
    or c.team in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    or c.unit in (?, ?, ?, ?, ?, ?, ?, ?)
    or (c.team is null and c.unit is null and c.assignee is null)
    or exists (select 1 from cases_watchers w where w.staff = ? and w.case_id = c.id)))
  or exists (select 1 from cases_named n where n.case_id = c.id and n.staff = ?))";
/// All open cases of which [`NEEDED`] can be true, each found by an index: where to look, not what to show.
const NEAR: &str = "select n.id from cases_cases n where n.closed_at is null and n.assignee = ?
  union all select n.id from cases_cases n
    where n.closed_at is null and n.team in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  union all select n.id from cases_cases n where n.closed_at is null and n.unit in (?, ?, ?, ?, ?, ?, ?, ?)
  union all select n.id from cases_cases n
    where n.closed_at is null and n.team is null and n.unit is null and n.assignee is null
  union all select w.case_id from cases_watchers w where w.staff = ?
  union all select n.case_id from cases_named n where n.staff = ?";
/// What is confidential among colleagues is no secret from whom it is about.
const OWN: &str = "c.subject = ?";
const TEAM: &str = "c.team in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What somebody may see.
#[derive(Clone, Debug)]
pub enum Scope {
    /// The house itself.
    Everything,
    /// Everything that is not confidential, and what they are named on.
    All { me: StaffId },
    /// What they need to know.
    Needed { me: StaffId, teams: Vec<TeamId>, units: Vec<UnitId> },
    /// Their own cases, as the person whom they are about.
    Own { subject: SubjectId },
}

impl Scope {
    /// The scope of whoever asks; refuses whoever may see no cases at all.
    pub async fn of(reader: &mut Reader) -> Result<Self> {
        if let Some(known) = reader.known::<Self>() {
            return Ok(known);
        }
        let scope = Self::read(reader).await?;
        reader.keep(scope.clone());
        Ok(scope)
    }

    async fn read(reader: &mut Reader) -> Result<Self> {
        match reader.actor().who {
            Who::House => return Ok(Self::Everything),
            Who::Person(subject) => return Ok(Self::Own { subject }),
            Who::Nobody => return Err(Error::SignIn),
            Who::Staff(_) | Who::Program(_) => {}
        }
        let me = me(reader);
        if reader.may(&VIEW_ALL) {
            return Ok(Self::All { me });
        }
        reader.demand(&VIEW)?;
        let teams = staff::teams_of(reader, me).await?;
        let units = if teams.is_empty() { Vec::new() } else { staff::teams(reader).await? };
        let mut units: Vec<UnitId> =
            units.iter().filter(|team| teams.contains(&team.id)).filter_map(|team| team.unit).collect();
        units.sort();
        units.dedup();
        Ok(Self::Needed { me, teams, units })
    }

    /// Adds the condition to a question about `cases_cases c`.
    pub fn on(&self, q: Q) -> Q {
        match self.condition() {
            Some((fragment, values)) => q.and_all(fragment, values),
            None => q,
        }
    }

    /// The condition itself, for questions that are put together by hand.
    pub fn condition(&self) -> Option<(&'static str, Vec<Value>)> {
        match self {
            Self::Everything => None,
            Self::All { me } => Some((ALL, vec![me.to_value()])),
            Self::Needed { .. } => Some((NEEDED, self.needs())),
            Self::Own { subject } => Some((OWN, vec![subject.to_value()])),
        }
    }

    /// Where the open cases of those who see only some lie, for questions that would look through all others to find them. It
    /// never stands without the condition.
    pub fn near(&self) -> Option<(&'static str, Vec<Value>)> {
        matches!(self, Self::Needed { .. }).then(|| (NEAR, self.needs()))
    }

    fn needs(&self) -> Vec<Value> {
        let Self::Needed { me, teams, units } = self else { return Vec::new() };
        let (teams, units) = (places(teams, TEAMS), places(units, UNITS));
        let me = me.to_value();
        std::iter::once(me.clone()).chain(teams).chain(units).chain([me.clone(), me]).collect()
    }

    /// Whether the inside of the house is shown: notes, and who did what.
    pub const fn is_inside(&self) -> bool {
        !matches!(self, Self::Own { .. })
    }
}

/// Whoever works here and asks; for programs and the house an id that nobody has.
pub fn me(reader: &Reader) -> StaffId {
    reader.actor().staff().unwrap_or(StaffId::from_bytes([0; 16]))
}

/// The condition that a case belongs to one of these teams.
pub fn of_teams(teams: &[TeamId]) -> (&'static str, Vec<Value>) {
    (TEAM, places(teams, TEAMS))
}

/// So many places; those that are left over hold an id that nothing has.
fn places<T: Id + ToValue>(ids: &[T], most: usize) -> Vec<Value> {
    let none = T::from_bytes([0; 16]);
    let ids = ids.iter().copied().chain(std::iter::repeat(none)).take(most);
    ids.map(|id| id.to_value()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_has_a_value_for_each_of_its_places() {
        let me = StaffId::from_bytes([1; 16]);
        let teams = vec![TeamId::from_bytes([2; 16]); 40];
        let scopes = [
            Scope::Needed { me, teams, units: Vec::new() },
            Scope::All { me },
            Scope::Own { subject: SubjectId::from_bytes([3; 16]) },
        ];
        for scope in scopes {
            let (fragment, values) = scope.condition().unwrap();
            assert_eq!(fragment.matches('?').count(), values.len(), "{scope:?}");
            if let Some((fragment, values)) = scope.near() {
                assert_eq!(fragment.matches('?').count(), values.len(), "{scope:?}");
            }
        }
        assert!(Scope::Everything.condition().is_none());
    }
}
