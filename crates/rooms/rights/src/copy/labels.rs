//! What people call the columns that they understand; the others are for programs, and stand in their files alone.

use super::record::Record;
use kernel::{Class, Holding};
use kit::Words;
use serde_json::Value;

/// Columns mean the same in every table, and so do the parts of what is sealed.
const LABELS: &[(&str, &str)] = &[
    ("at", "rights-label-at"),
    ("created_at", "rights-label-since"),
    ("made_at", "rights-label-since"),
    ("opened_at", "rights-label-since"),
    ("asked_at", "rights-label-asked"),
    ("answered_at", "rights-label-answered"),
    ("told_at", "rights-label-told"),
    ("changed_at", "rights-label-changed"),
    ("last_at", "rights-label-changed"),
    ("last_contact_at", "rights-label-contact"),
    ("closed_at", "rights-label-ended"),
    ("ended_at", "rights-label-ended"),
    ("taken_at", "rights-label-taken"),
    ("due_at", "rights-label-due"),
    ("expires_at", "rights-label-until"),
    ("valid_until", "rights-label-until"),
    ("number", "rights-label-number"),
    ("state", "rights-copy-state"),
    ("standing", "rights-copy-state"),
    ("status", "rights-copy-state"),
    ("outcome", "rights-copy-state"),
    ("kind", "rights-label-kind"),
    ("channel", "rights-copy-channel"),
    ("purpose", "kit-purpose"),
    ("source", "rights-label-source"),
    ("origin", "rights-label-source"),
    ("how", "rights-label-how"),
    ("actor", "rights-label-actor"),
    ("author", "rights-label-actor"),
    ("by_actor", "rights-label-actor"),
    ("given_by", "rights-label-actor"),
    ("reason", "rights-label-reason"),
    ("form", "rights-label-form"),
    ("tag", "rights-label-tag"),
    ("field", "rights-copy-field"),
    ("version", "rights-label-version"),
    ("country", "rights-label-country"),
    ("language", "rights-label-language"),
    ("lang", "rights-label-language"),
    ("organisation", "rights-label-organisation"),
    ("file", "rights-label-file"),
    ("size", "rights-label-size"),
    ("sealed", "rights-label-content"),
    ("content", "rights-label-content"),
    ("answers", "rights-label-content"),
    ("described", "rights-label-content"),
    ("facts", "rights-label-content"),
    ("secret", "rights-label-content"),
    ("details", "rights-label-content"),
    ("evidence", "rights-label-content"),
    ("data", "rights-label-content"),
    ("wish", "rights-label-content"),
    ("note", "rights-label-note"),
    ("contact", "rights-label-people"),
    ("from", "rights-label-from"),
    ("to", "rights-label-to"),
    ("line", "rights-label-line"),
    ("subject_line", "rights-label-line"),
    ("text", "rights-label-text"),
    ("quoted", "rights-label-quoted"),
    ("name", "rights-label-name"),
    ("address", "rights-label-address"),
    ("wording", "rights-copy-wording"),
];

/// What people call it, if they do.
pub fn label(t: Words, column: &str) -> Option<String> {
    LABELS.iter().find(|(known, _)| *known == column).map(|(_, word)| t.w(word))
}

/// The columns of a table in its order. The person's own id tells them nothing, and neither do the hashes of an index.
pub fn columns(t: Words, holding: &Holding) -> Vec<(String, Option<String>)> {
    let index = |name: &str| matches!(name, "token" | "tokens" | "hash" | "commitment");
    // Facts have a chapter of their own.
    let told = |name: &str| holding.table == "customers" && name == "facts";
    let columns = holding.columns.iter().filter(|column| !index(column.name) && !told(column.name));
    let label = |name: &str, class| label(t, name).filter(|_| name != "subject" || class != Class::None);
    columns.map(|column| (column.name.to_owned(), label(column.name, column.class))).collect()
}

/// A value as a person reads it: moments as dates, parts on lines of their own behind what they are called.
pub fn said(t: Words, record: &Record, column: &str) -> String {
    record.get(column).map(|value| spoken(t, value)).unwrap_or_default()
}

fn spoken(t: Words, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => moment(t, text).unwrap_or_else(|| text.clone()),
        Value::Array(parts) => parts
            .iter()
            .map(|part| spoken(t, part))
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
        Value::Object(parts) => {
            let line = |(key, part): (&String, &Value)| {
                let text = spoken(t, part);
                let name = label(t, key).unwrap_or_else(|| key.replace('_', " "));
                (!text.is_empty()).then(|| format!("{name}: {text}"))
            };
            parts.iter().filter_map(line).collect::<Vec<_>>().join("\n")
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

/// `2026-11-21T12:00:00Z` in the reader's own way.
fn moment(t: Words, text: &str) -> Option<String> {
    let fits = (20..=30).contains(&text.len()) && text.ends_with('Z') && text.as_bytes()[10] == b'T';
    let moment = fits.then(|| text.parse::<jiff::Timestamp>().ok())??;
    Some(t.datetime(moment.as_microsecond()))
}
