//! Declaring whom data may be given to: units of the house, partners outside.

use super::events::{UnitAdded, UnitChanged, UnitEnded};
use crate::{
    MANAGE_UNITS,
    model::{UnitDraft, UnitId},
    read::teams::{teams, unit},
    store::teams as store,
};
use kernel::{Action, Error, Message, Permission, Result, Tx};

// law: gdpr/13.1.e
pub struct AddUnit {
    pub draft: UnitDraft,
}

impl Action for AddUnit {
    type Output = UnitId;
    const NEEDS: Permission = MANAGE_UNITS;

    async fn run(&self, tx: &mut Tx) -> Result<UnitId> {
        let unit = self.draft.check()?;
        let id = store::insert_unit(tx, &unit).await?;
        tx.record(&UnitAdded { unit: unit.key, kind: unit.kind.key() })?;
        Ok(id)
    }
}

/// Changes everything but the key.
pub struct EditUnit {
    pub unit: UnitId,
    pub draft: UnitDraft,
    /// The version that the change was made from.
    pub version: i64,
}

impl Action for EditUnit {
    type Output = i64;
    const NEEDS: Permission = MANAGE_UNITS;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let before = unit(tx, self.unit).await?;
        if before.ended_at.is_some() {
            return Err(Error::refused("staff-unit-ended"));
        }
        let after = UnitDraft { key: before.key.clone(), ..self.draft.clone() }.check()?;
        store::update_unit(tx, (self.unit, self.version), &after).await?;
        tx.record(&UnitChanged { unit: before.key })?;
        Ok(self.version + 1)
    }
}

/// Ends a declaration: nothing may go there any more, from this moment on. Its name stays for what was given.
pub struct EndUnit {
    pub unit: UnitId,
}

impl Action for EndUnit {
    type Output = ();
    const NEEDS: Permission = MANAGE_UNITS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let unit = unit(tx, self.unit).await?;
        let teams = teams(tx).await?.iter().filter(|team| team.unit == Some(self.unit)).count();
        if teams > 0 {
            return Err(Error::refused(Message::new("staff-unit-has-teams").with("teams", teams)));
        }
        if unit.ended_at.is_none() {
            store::end_unit(tx, &unit).await?;
            tx.record(&UnitEnded { unit: unit.key })?;
        }
        Ok(())
    }
}
