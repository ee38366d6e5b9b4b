//! Files of the house that go with letters: a form to send back, conditions, a manual. They are about nobody; where there are
//! several languages, everybody gets their own.

use super::{
    EnclosureId,
    text::{FILES, NAME, key, line, must, optional_line},
};
use kernel::{Error, Message, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The largest of them: several have to fit one letter.
pub const LARGEST: usize = 5 << 20;
/// So many a house can look after.
pub const MOST: i64 = 200;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    pub id: EnclosureId,
    /// The name by which processes, answers and macros call it; it stays.
    pub key: String,
    pub title: String,
    pub sheets: Vec<Sheet>,
    pub version: i64,
}

/// The file of one language, without its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub lang: Lang,
    pub name: String,
    pub media: String,
    pub size: i64,
}

impl Enclosure {
    /// What somebody gets who speaks this: their own, the English one, or the only one there is.
    pub fn sheet(&self, lang: Lang) -> Option<&Sheet> {
        let of = |lang: Lang| self.sheets.iter().find(move |sheet| sheet.lang == lang);
        of(lang).or_else(|| of(Lang::En)).or(self.sheets.first())
    }
}

/// An enclosure as somebody writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EnclosureDraft {
    /// Small letters, digits and hyphens; it cannot be changed later.
    pub key: String,
    pub title: String,
}

impl EnclosureDraft {
    pub fn check(&self) -> Result<Self> {
        let mut problems = Problems::default();
        let key = problems.take("key", key(&self.key)).unwrap_or_default();
        let title = problems.take("title", line(&self.title, NAME)).unwrap_or_default();
        problems.finish().map(|()| Self { key, title })
    }
}

/// A file of a language as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSheet {
    pub name: String,
    pub media: String,
    pub bytes: Vec<u8>,
}

/// What happens to the files: those that come in stand in the place of those that were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    pub new: BTreeMap<&'static str, NewSheet>,
    /// Languages whose file goes.
    pub gone: Vec<Lang>,
}

impl Sheets {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        for (lang, sheet) in &self.new {
            let field = format!("file.{lang}");
            if sheet.bytes.is_empty() {
                problems.add(&field, "error-required");
            }
            if sheet.bytes.len() > LARGEST {
                problems.add(&field, Message::new("cases-error-large").with("most", LARGEST >> 20));
            }
            problems.take(field, optional_line(&sheet.name, NAME));
        }
        problems.finish()
    }
}

/// Keys of enclosures, each once and known.
pub fn chosen(field: &str, keys: &[String], known: &[Enclosure]) -> Result<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    for key in keys.iter().map(|key| key.trim()).filter(|key| !key.is_empty()) {
        if !known.iter().any(|one| one.key == *key) {
            return Err(Error::field(field, "error-not-a-choice"));
        }
        if !all.iter().any(|one| one == key) {
            all.push(key.to_owned());
        }
    }
    must(
        field,
        if all.len() > FILES { Err(Message::new("cases-error-many").with("most", FILES)) } else { Ok(all) },
    )
}
