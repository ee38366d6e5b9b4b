//! Teams, people and units by their keys: any form, step and event of the house offers and names them.

use crate::read::teams::{all_teams, all_units, colleagues};
use futures::future::BoxFuture;
use kernel::{List, Listed, Reader, Result};
use kit::Lang;

pub(crate) const LISTS: &[List] = &[
    List { fields: &["team", "teams"], read: teams },
    List { fields: &["assignee", "deputy", "colleague"], read: people },
    List { fields: &["unit"], read: units },
];

fn teams(reader: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = all_teams(reader).await?;
        let listed = |team: &crate::Team| Listed {
            key: team.key.clone(),
            name: team.name.clone(),
            on_offer: team.ended_at.is_none(),
        };
        Ok(all.iter().map(listed).collect())
    })
}

fn people(reader: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = colleagues(reader).await?.into_iter();
        Ok(all.map(|one| Listed { key: one.id.to_string(), name: one.name, on_offer: one.active }).collect())
    })
}

fn units(reader: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = all_units(reader).await?.into_iter();
        Ok(all
            .map(|unit| Listed { key: unit.key, name: unit.name, on_offer: unit.ended_at.is_none() })
            .collect())
    })
}
