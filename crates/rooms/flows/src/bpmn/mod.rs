//! Definitions as BPMN 2.0 with its drawing, out and in.
//!
//! What BPMN has no words for stands in elements of a namespace of ours, so that our own files come back as they were. Files of
//! other programs become statuses and transitions as far as they say so, with a list of what was left out.

mod chart;
mod drawn;
mod facts;
mod keys;
mod read;
mod span;
mod understand;
mod write;

pub use understand::Imported;

use crate::model::Definition;
use kernel::Message;
use kit::Lang;

/// The file of a definition; names on the chart are in this language.
pub fn export(definition: &Definition, lang: Lang) -> String {
    let chart = chart::chart(definition, lang);
    let drawn = drawn::drawn(&chart);
    write::written(definition, lang, &chart, &drawn)
}

/// The definition that a file describes, or why it cannot be read. It is not checked: see [`crate::check`].
pub fn import(text: &str) -> Result<Imported, Message> {
    understand::understood(&read::read(text)?)
}

#[cfg(test)]
mod rules;
#[cfg(test)]
mod tests;
