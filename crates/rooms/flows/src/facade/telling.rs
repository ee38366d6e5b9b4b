//! What rooms above tell of a run, and what they hear of it: its fields in words, and steps that went on after their move.

use crate::{
    engine,
    model::{FieldKind, RunId},
    read::runs,
};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Message, Names, Reader, Result, Tx};
use kit::{Lang, Words};
use std::collections::BTreeMap;

/// What the fields of a run say in a language, by key; those that nobody filled in are empty.
pub async fn spoken(reader: &mut Reader, run: RunId, lang: Lang) -> Result<BTreeMap<String, String>> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    let mut values = runs::values(reader, &[run]).await?.remove(&run).unwrap_or_default();
    let words = reader.app().lexicon().words(lang);
    let lists: Vec<&str> = compiled.definition.fields.iter().filter_map(|field| field.kind.list()).collect();
    let names = Names::of(reader, lang, &lists).await?;
    let fields = compiled.definition.fields.iter();
    Ok(fields
        .map(|field| {
            let value = values.remove(&field.key).unwrap_or_default();
            (field.key.clone(), say(words, &names, &field.kind, value))
        })
        .collect())
}

fn say(t: Words, names: &Names, kind: &FieldKind, value: String) -> String {
    match kind {
        FieldKind::Date => {
            let day: Option<Date> = value.parse().ok();
            let noon = day.and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok());
            noon.map_or(value, |noon| t.date(noon.timestamp().as_microsecond()))
        }
        FieldKind::Switch if value == "true" => t.w("kit-yes"),
        FieldKind::Switch if value == "false" => t.w("kit-no"),
        FieldKind::Choice(picks) => {
            let pick = picks.iter().find(|pick| pick.key == value);
            pick.map_or_else(|| value.clone(), |pick| pick.names.get(t.lang()).to_owned())
        }
        FieldKind::Listed(list) => names.name(list, &value).to_owned(),
        _ => value,
    }
}

/// A step that went on after its move could not be done: people see it and why.
pub async fn held(tx: &mut Tx, run: RunId, step: &str, reason: &Message) -> Result<()> {
    let going = super::one(tx, run).await?;
    engine::hold(tx, &going, step, reason).await
}
