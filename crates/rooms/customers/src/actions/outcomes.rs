//! Saying what becomes of fields when somebody is anonymised, by a request or by a rule alike.

use crate::{
    DEFINE, events,
    model::{Becomes, Feature},
    read, store,
};
use kernel::{Action, Permission, Problems, Result, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Chooses for some fields; what is not named stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = AnonymisingChanges)]
pub struct Choose {
    /// What becomes of each: `{"birth-date": "year", "custom.shoe-size": "band"}`.
    pub outcomes: BTreeMap<String, String>,
}

impl Action for Choose {
    type Output = ();
    const NEEDS: Permission = DEFINE;

    // law: gdpr/4.5
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let house = read::anonymising(tx).await?;
        let (mut problems, mut wanted) = (Problems::default(), Vec::new());
        for (field, outcome) in &self.outcomes {
            let feature = Feature::parse(field).filter(|one| house.features().contains(one));
            match (feature, Becomes::parse(outcome)) {
                (None, _) => problems.add(field.as_str(), "customers-error-no-such-field"),
                (Some(feature), Some(outcome)) if house.choices(&feature).contains(&outcome) => {
                    wanted.push((feature, outcome));
                }
                _ => problems.add(field.as_str(), "error-not-a-choice"),
            }
        }
        problems.finish()?;
        for (feature, outcome) in
            wanted.into_iter().filter(|(feature, outcome)| house.of(feature) != *outcome)
        {
            store::keep_outcome(tx, &feature, outcome).await?;
            tx.record(&events::OutcomeChosen { field: feature.id(), outcome })?;
        }
        Ok(())
    }
}
