//! What people call the columns that they understand, and what stands in them; the others are for programs, and stand in their files
//! alone.

use super::record::Record;
use ground::{clock::Timestamp, id::Id};
use kernel::{
    Class, Holding, Names, Reader, Result,
    datamap::Column,
    event::{EventId, Recorded},
    setting::TIME_ZONE,
};
use kit::{Lang, Words};
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
    ("given_by", "rights-label-given"),
    ("reason", "rights-label-reason"),
    ("form", "rights-label-form"),
    ("tag", "rights-label-tag"),
    ("field", "rights-copy-field"),
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

/// Columns of keys: they are told only where the data map says what people read for them.
const KEYS: &[&str] =
    &["state", "standing", "status", "outcome", "kind", "channel", "how", "given_by", "author", "proof"];
/// Columns whose keys a list of the house names.
const LISTED: &[&str] = &["purpose", "form", "tag"];
/// Lists that columns and what happened name things by.
const LISTS: &[&str] = &["purpose", "form", "tag", "category", "flow", "field", "notice", "sender"];
/// Tables that only keep the house running: what is in them stands in other chapters, too.
const MACHINERY: &[&str] =
    &["named_fresh", "named_folded", "flows_runs", "flows_listens", "consent_links", "customer_spared"];
/// What happened: the sentence of each event says it all.
const EVENTS: &str = "events";
/// Parts of what is sealed that say nothing to people.
const PARTS: &[&str] =
    &["nonce", "auto", "unsubscribe", "reply_to", "message_id", "references", "in_reply_to"];

/// The columns of a table in its order. The person's own id tells them nothing, and neither do the hashes of an index.
pub fn columns(t: Words, holding: &Holding) -> Vec<(String, Option<String>)> {
    let index = |name: &str| matches!(name, "token" | "tokens" | "hash" | "commitment");
    // Facts have a chapter of their own.
    let told = |name: &str| holding.table == "customers" && name == "facts";
    let columns = holding.columns.iter().filter(|column| !index(column.name) && !told(column.name));
    columns.map(|column| (column.name.to_owned(), heading(t, holding, column))).collect()
}

fn heading(t: Words, holding: &Holding, column: &Column) -> Option<String> {
    let is_own_id = column.name == "subject" && column.class == Class::None;
    match (holding.table, column.name) {
        (EVENTS, "kind") => Some(t.w("rights-label-happened")),
        (EVENTS, "data") => None,
        (table, _) if MACHINERY.contains(&table) || is_own_id => None,
        (_, name) if KEYS.contains(&name) && column.words.is_none() => None,
        (_, name) => label(t, name),
    }
}

/// What people call it, if they do.
fn label(t: Words, column: &str) -> Option<String> {
    LABELS.iter().find(|(known, _)| *known == column).map(|(_, word)| t.w(word))
}

/// Says what stands in a column, in the person's language and the time of the house.
pub struct Speaker {
    pub t: Words,
    zone: String,
    lists: Names,
}

impl Speaker {
    pub async fn of(reader: &mut Reader, lang: Lang) -> Result<Self> {
        let zone = reader.setting(&TIME_ZONE).await?;
        let lists = Names::of(reader, lang, LISTS).await?;
        Ok(Self { t: reader.app().lexicon().words(lang).in_zone(&zone), zone, lists })
    }

    /// Without lists, for pages that show no house.
    pub fn silent(t: Words) -> Self {
        Self { t, zone: TIME_ZONE.default.into(), lists: Names::default() }
    }

    /// In which zone moments are told.
    pub fn zone(&self) -> String {
        self.t.w1("rights-copy-zone", "zone", self.zone.as_str())
    }

    /// A value as a person reads it; `holding` is none where the record was put together from several tables.
    pub fn said(&self, holding: Option<&Holding>, record: &Record, column: &str) -> String {
        let Some(value) = record.get(column) else { return String::new() };
        if let (Some(EVENTS), "kind") = (holding.map(|known| known.table), column) {
            return self.happened(record);
        }
        let known = holding.and_then(|known| known.columns.iter().find(|own| own.name == column));
        let words = known.and_then(|known| known.words);
        match (value, words) {
            (Value::String(key), Some(words)) => self.keyed(words, key),
            (Value::String(text), None) => self.named(meant(record, column), text),
            _ => self.spoken(value),
        }
    }

    /// As the timeline tells it.
    fn happened(&self, record: &Record) -> String {
        let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let event = Recorded {
            id: EventId::from_bytes([0; 16]),
            at: Timestamp(0),
            actor: String::new(),
            kind: text("kind"),
            subject: None,
            data: text("data"),
        };
        event.sentence(&self.lists, self.t)
    }

    fn keyed(&self, words: &str, key: &str) -> String {
        let said = self.t.w(&format!("{words}-{}", key.replace('_', "-")));
        if said.starts_with('⟦') { key.to_owned() } else { said }
    }

    fn named(&self, column: &str, text: &str) -> String {
        match column {
            "actor" | "by_actor" => self.actor(text),
            "source" => customers::Source::parse(text).map_or_else(|| text.to_owned(), |way| way.say(self.t)),
            "country" => customers::country_name(self.t, text),
            "lang" | "language" => {
                Lang::parse(text).map_or_else(|| text.to_owned(), |lang| self.t.language(lang))
            }
            _ if LISTED.contains(&column) => self.lists.name(column, text).to_owned(),
            _ => self.text(text),
        }
    }

    /// Those who work here stand by their roles already.
    fn actor(&self, label: &str) -> String {
        match label {
            "house" => self.t.w("customers-actor-house"),
            "nobody" => self.t.w("customers-actor-visitor"),
            label if label.starts_with("cust_") => self.t.w("rights-copy-you"),
            label => label.to_owned(),
        }
    }

    /// Moments as dates, parts on lines of their own behind what they are called.
    fn spoken(&self, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => self.text(text),
            Value::Array(parts) => {
                let parts = parts.iter().map(|part| self.spoken(part)).filter(|text| !text.is_empty());
                parts.collect::<Vec<_>>().join("\n")
            }
            Value::Object(parts) => {
                let told = parts.iter().filter(|(key, _)| !PARTS.contains(&key.as_str()));
                let line = |(key, part): (&String, &Value)| {
                    let text = self.spoken(part);
                    (!text.is_empty()).then(|| format!("{}: {text}", self.part(key)))
                };
                told.filter_map(line).collect::<Vec<_>>().join("\n")
            }
            Value::Bool(_) | Value::Number(_) => value.to_string(),
        }
    }

    fn part(&self, key: &str) -> String {
        match key {
            "subject" => self.t.w("rights-label-line"),
            key => label(self.t, key).unwrap_or_else(|| key.replace('_', " ")),
        }
    }

    /// `2026-11-21T12:00:00Z` in the reader's own way; anything else as it stands.
    fn text(&self, text: &str) -> String {
        let fits = (20..=30).contains(&text.len()) && text.ends_with('Z') && text.as_bytes()[10] == b'T';
        let moment = fits.then(|| text.parse::<jiff::Timestamp>().ok()).flatten();
        moment.map_or_else(|| text.to_owned(), |moment| self.t.datetime(moment.as_microsecond()))
    }
}

/// Facts stand one below the other: which one a value is stands beside it.
fn meant<'a>(record: &'a Record, column: &'a str) -> &'a str {
    let fact = record.get("fact").and_then(Value::as_str);
    fact.filter(|_| column == "value").unwrap_or(column)
}
