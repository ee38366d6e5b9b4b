//! Filling in the fields of a run.

use crate::{
    engine::{self, Going, Push},
    events,
    model::{Definition, RunId, SlotAs, Values, decide::fits},
    store,
};
use kernel::{Error, Problems, Result, Tx, Who};

/// Fills in fields: by people those that the present form lets them, by the house any. An empty text empties a field.
pub async fn save_values(tx: &mut Tx, run: RunId, values: Values) -> Result<()> {
    let mut going = super::one(tx, run).await?;
    super::must_see(tx, &going).await?;
    if going.row.standing == "ended" {
        return Err(Error::refused("flows-over"));
    }
    keep(tx, &mut going, values).await?;
    engine::advance(tx, vec![(going, Push::Look)]).await?;
    Ok(())
}

pub(super) async fn keep(tx: &mut Tx, going: &mut Going, values: Values) -> Result<()> {
    if values.is_empty() {
        return Ok(());
    }
    let (row, definition) = (&going.row, &going.compiled.definition);
    let form = definition.form(going.compiled.status(&row.status)?, row.terms.as_ref());
    let house = tx.actor().who == Who::House;
    let open =
        |key: &str| house || form.iter().any(|slot| slot.field == key && slot.access != SlotAs::ReadOnly);
    let fresh = valid(definition, values, open)?;
    let mut all = going.values.take().unwrap_or_default();
    let changed: Vec<String> =
        fresh.iter().filter(|(key, value)| differs(&all, key, value)).map(|(key, _)| key.clone()).collect();
    all.extend(fresh);
    all.retain(|_, value| !value.is_empty());
    if !changed.is_empty() {
        store::runs::values(tx, (row.id, row.key), row.subject, &all).await?;
        let filled = events::Filled {
            subject: row.subject,
            run: row.id,
            flow: definition.key.clone(),
            host: engine::host_name(row),
            fields: changed,
        };
        engine::tell(tx, row, &filled).await?;
    }
    going.values = Some(all);
    Ok(())
}

fn differs(all: &Values, key: &str, value: &str) -> bool {
    all.get(key).map(String::as_str).unwrap_or_default() != value
}

/// Trims and checks values, each by the kind of its field.
pub(super) fn valid(definition: &Definition, values: Values, open: impl Fn(&str) -> bool) -> Result<Values> {
    let mut problems = Problems::default();
    let mut all = Values::new();
    for (key, value) in values {
        let value = value.trim().to_owned();
        match definition.field(&key).filter(|_| open(&key)) {
            None => problems.add(format!("values.{key}"), "flows-field-closed"),
            Some(field) => match fits(&field.kind, &value) {
                Err(message) if !value.is_empty() => problems.add(format!("values.{key}"), message),
                _ => drop(all.insert(key, value)),
            },
        }
    }
    problems.finish().map(|()| all)
}
