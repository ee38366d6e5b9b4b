//! Custom fields: what the house asks beyond the usual, with a class and a purpose for each.

use crate::{
    DEFINE, events,
    jobs::Settle,
    model::{Class, Definition, House, While, line},
    read, store,
};
use kernel::{Action, Error, Message, Permission, Problems, Result, Speak, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const KEY: usize = 40;
const LABEL: usize = 80;
const PURPOSE: usize = 60;
const BASIS: usize = 1_000;
/// A value to compare with.
const BLOCKS: usize = 200;
/// A form with more questions than this is not filled in by anybody.
const MANY: usize = 60;

/// Adds a custom field.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Define {
    /// Small letters, digits and dashes: `shoe-size`.
    pub key: String,
    pub label: String,
    /// `attribute`, `identifying`, `sensitive` or `special`.
    pub class: String,
    /// The key of the purpose that its values are held for.
    pub purpose: String,
    /// For a special category: what allows it.
    pub basis: String,
    /// When a value stands in the way of erasing its person: `set`, `equals`, `future` (a day that is not over) or `above`
    /// (an amount above nothing); empty: never.
    pub blocks: String,
    /// The value meant by `equals`.
    pub blocks_value: String,
}

/// What shall become different about a custom field; what is not named stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FieldChanges {
    pub label: Option<String>,
    /// A stricter one: values are sealed anew, and what was sealed is never laid open again.
    pub class: Option<String>,
    pub purpose: Option<String>,
    pub basis: Option<String>,
    pub blocks: Option<String>,
    pub blocks_value: Option<String>,
}

/// Changes a custom field.
pub struct Redefine {
    pub key: String,
    pub changes: FieldChanges,
}

/// Takes a custom field away with all its values. Can be asked again when the work stopped half-way.
pub struct RemoveField {
    pub key: String,
    /// The key once more, typed by the one who wants it.
    pub confirm: String,
}

impl Action for Define {
    type Output = Definition;
    const NEEDS: Permission = DEFINE;

    async fn run(&self, tx: &mut Tx) -> Result<Definition> {
        let definition = self.read(&read::house(tx).await?)?;
        if read::definitions(tx).await?.len() >= MANY {
            return Err(Error::refused(Message::new("customers-error-too-many").with("most", MANY)));
        }
        store::define(tx, &definition).await.speak(
            "customer_fields_key_unique",
            "key",
            "customers-error-field-exists",
        )?;
        tx.record(&events::FieldDefined { field: definition.key.clone(), class: definition.class })?;
        Ok(definition)
    }
}

impl Action for Redefine {
    type Output = Definition;
    const NEEDS: Permission = DEFINE;

    async fn run(&self, tx: &mut Tx) -> Result<Definition> {
        let before = read::definition(tx, &self.key).await?;
        let after = self.changes.onto(&before).read(&read::house(tx).await?)?;
        if after.class < before.class {
            return Err(Error::field("class", "customers-error-class-looser"));
        }
        if after == before {
            return Ok(after);
        }
        store::redefine(tx, &after).await?;
        if after.class > before.class {
            store::forget_left(tx, &self.key).await?;
        }
        if after.class.place() != before.class.place() {
            tx.enqueue(&Settle::from_the_start(&self.key))?;
        }
        tx.record(&events::FieldChanged { field: after.key.clone(), class: after.class })?;
        Ok(after)
    }
}

impl Action for RemoveField {
    type Output = ();
    const NEEDS: Permission = DEFINE;

    // law: gdpr/5.1.c
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let leaving = read::leaving(tx).await?.into_iter().any(|known| known.key == self.key);
        if !leaving {
            read::definition(tx, &self.key).await?;
        }
        if self.confirm.trim() != self.key {
            return Err(Error::field("confirm", "kit-wrong-word"));
        }
        if !leaving {
            store::leave(tx, &self.key).await?;
            store::forget_left(tx, &self.key).await?;
            tx.record(&events::FieldLeaves { field: self.key.clone() })?;
        }
        tx.enqueue(&Settle::from_the_start(&self.key))
    }
}

impl FieldChanges {
    fn onto(&self, before: &Definition) -> Define {
        let or = |wanted: &Option<String>, known: &str| wanted.clone().unwrap_or_else(|| known.to_owned());
        Define {
            key: before.key.clone(),
            label: or(&self.label, &before.label),
            class: or(&self.class, before.class.key()),
            purpose: or(&self.purpose, &before.purpose),
            basis: or(&self.basis, before.basis.as_deref().unwrap_or_default()),
            blocks: or(&self.blocks, before.blocks.map_or("", While::key)),
            blocks_value: or(&self.blocks_value, before.blocks_value.as_deref().unwrap_or_default()),
        }
    }
}

impl Define {
    /// A field that is there, as somebody would type it.
    pub(crate) fn of(known: &Definition) -> Self {
        FieldChanges::default().onto(known)
    }

    fn read(&self, house: &House) -> Result<Definition> {
        let mut problems = Problems::default();
        let mut required = |field: &str, text: &str, most: usize| {
            let value = problems.take(field, line(text, most)).unwrap_or_default();
            if text.trim().is_empty() {
                problems.add(field, "error-required");
            }
            value
        };
        let key = required("key", &self.key, KEY);
        let label = required("label", &self.label, LABEL);
        let purpose = required("purpose", &self.purpose, PURPOSE);
        if !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            problems.add("key", "customers-error-field-key");
        }
        let basis = problems.take("basis", line(&self.basis, BASIS)).filter(|basis| !basis.is_empty());
        let class = self.class(basis.as_deref(), &mut problems);
        let (blocks, blocks_value) = self.blocks(class, &mut problems);
        let definition = Definition { key, label, class, purpose, basis, blocks, blocks_value };
        house.judge(&definition, &mut problems);
        problems.finish()?;
        Ok(definition)
    }

    /// When it is in the way, and with which value.
    fn blocks(&self, class: Class, problems: &mut Problems) -> (Option<While>, Option<String>) {
        let blocks = While::parse(&self.blocks);
        match blocks {
            None if !self.blocks.is_empty() => problems.add("blocks", "error-not-a-choice"),
            Some(blocks) if !blocks.suits(class) => problems.add("blocks", "customers-error-blocks-sealed"),
            _ => {}
        }
        let value = problems.take("blocks_value", line(&self.blocks_value, BLOCKS));
        let value = value.filter(|value| !value.is_empty() && blocks == Some(While::Equals));
        if blocks == Some(While::Equals) && value.is_none() {
            problems.add("blocks_value", "error-required");
        }
        (blocks, value)
    }

    /// A special category cannot even be defined without saying what allows it.
    // law: gdpr/9.2
    fn class(&self, basis: Option<&str>, problems: &mut Problems) -> Class {
        let class = Class::parse(&self.class);
        match class {
            None => problems.add("class", "error-not-a-choice"),
            Some(Class::Special) if basis.is_none() => problems.add("basis", "customers-error-special-basis"),
            Some(_) => {}
        }
        class.unwrap_or(Class::Sensitive)
    }
}
