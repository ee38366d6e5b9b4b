//! Whom a definition means: roles, teams, persons, and whom a fact of the host names.

use super::known;
use crate::{
    model::{May, Whom},
    read::runs::RunRow,
};
use kernel::{
    Reader, Result, Role, StaffId, Who,
    step::{Fact, Facts},
};

/// By which names a task is kept: a team or a role stays one, so that whoever joins it sees the task.
pub async fn asked(reader: &mut Reader, row: &RunRow, whom: &Whom) -> Result<Vec<String>> {
    Ok(match whom {
        Whom::Role(key) => vec![format!("role:{key}")],
        Whom::Team(key) => vec![format!("team:{key}")],
        Whom::Person(key) => vec![key.clone()],
        Whom::Fact(name) => {
            let facts = known::facts(reader, row).await?;
            said(reader, &facts, name).await?
        }
    })
}

/// Whom a fact of the host names: people by their ids, teams by their keys.
pub async fn said(reader: &mut Reader, facts: &Facts, name: &str) -> Result<Vec<String>> {
    let said = match facts.get(name) {
        Some(Fact::Text(text)) if !text.is_empty() => vec![text.clone()],
        Some(Fact::Many(many)) => many.clone(),
        _ => Vec::new(),
    };
    let teams = staff::teams(reader).await?;
    let is_team = |key: &String| teams.iter().any(|team| team.key == *key);
    Ok(said.into_iter().map(|key| if is_team(&key) { format!("team:{key}") } else { key }).collect())
}

/// Everybody meant, each once, as they are now.
pub async fn all(reader: &mut Reader, row: &RunRow, whom: &[Whom]) -> Result<Vec<StaffId>> {
    let mut names = Vec::new();
    for one in whom {
        names.extend(asked(reader, row, one).await?);
    }
    named(reader, &names).await
}

/// The people behind names of tasks.
pub async fn named(reader: &mut Reader, names: &[String]) -> Result<Vec<StaffId>> {
    let mut all: Vec<StaffId> = names.iter().filter_map(|name| name.parse().ok()).collect();
    let keys =
        |kind: &'static str| names.iter().filter_map(move |name| name.strip_prefix(kind)).collect::<Vec<_>>();
    let (teams, roles) = (keys("team:"), keys("role:"));
    if !teams.is_empty() {
        let found = staff::teams(reader).await?;
        all.extend(
            found.into_iter().filter(|team| teams.contains(&team.key.as_str())).flat_map(|team| team.members),
        );
    }
    if !roles.is_empty() {
        let found = staff::colleagues(reader).await?;
        all.extend(
            found.iter().filter(|one| one.active && roles.contains(&one.role.key())).map(|one| one.id),
        );
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Whether whoever acts matches one of these.
pub async fn may(reader: &mut Reader, row: &RunRow, list: &[May]) -> Result<bool> {
    let actor = reader.actor().clone();
    if actor.who == Who::House {
        return Ok(true);
    }
    let own = |one: &May| match one {
        May::Right(key) => actor.rights.allowed.contains(key),
        May::Role(key) => actor.rights.role.is_some() && actor.rights.role == Role::parse(key),
        May::Customer => actor.subject().is_some() && actor.subject() == row.subject,
        May::Team(_) => false,
    };
    if list.iter().any(own) {
        return Ok(true);
    }
    let teams: Vec<&String> =
        list.iter().filter_map(|one| if let May::Team(key) = one { Some(key) } else { None }).collect();
    let Some(me) = actor.staff().filter(|_| !teams.is_empty()) else { return Ok(false) };
    let found = staff::teams(reader).await?;
    Ok(found.iter().any(|team| teams.contains(&&team.key) && team.members.contains(&me)))
}
