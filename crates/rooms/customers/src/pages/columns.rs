//! What people call the columns of lists and files.

use super::label;
use crate::{Definition, model::Column};
use kit::{Choice, Words};

pub(super) fn name(t: Words, column: &Column, definitions: &[Definition]) -> String {
    match column {
        Column::Name => t.w("customers-name"),
        Column::Email => t.w("customers-email"),
        Column::Phone => t.w("customers-phone"),
        Column::Marks => t.w("kit-may"),
        Column::Contact => t.w("customers-last-contact"),
        Column::Created => t.w("customers-created"),
        Column::Number => t.w("customers-number"),
        Column::Source => t.w("customers-source"),
        Column::Custom(key) => label(t, key, definitions),
        other => label(t, &other.key(), definitions),
    }
}

pub(super) fn choices(t: Words, columns: &[Column], definitions: &[Definition]) -> Vec<Choice> {
    columns.iter().map(|column| Choice::new(column.key(), name(t, column, definitions))).collect()
}

/// The heads of a file: the parts of a name by their own names.
pub(super) fn heads(t: Words, column: &Column, definitions: &[Definition]) -> Vec<String> {
    match column {
        Column::Name => column.heads().iter().map(|part| label(t, part, definitions)).collect(),
        other => vec![name(t, other, definitions)],
    }
}
