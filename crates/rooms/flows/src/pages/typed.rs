//! A posted form as it was typed: names and values, read one by one.

use kernel::{Message, Problems};
use kit::Lang;
use serde::Deserialize;

use crate::model::Names;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Typed(Vec<(String, String)>);

impl From<Vec<(String, String)>> for Typed {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }
}

impl Typed {
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Without blanks around it, and with the line ends of a text file.
    pub fn get(&self, name: &str) -> String {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map_or_else(String::new, |(_, value)| value.replace("\r\n", "\n").trim().to_owned())
    }

    /// Lines whose number counts, the empty ones at the beginning too.
    pub fn lines(&self, name: &str) -> Vec<String> {
        let found = self.0.iter().find(|(known, _)| known == name);
        let lines = found.map_or("", |(_, value)| value.trim_end()).lines();
        lines.map(|line| line.trim().to_owned()).collect()
    }

    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim().to_owned()).collect()
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    pub fn is_ticked(&self, name: &str) -> bool {
        self.get(name) == "yes"
    }

    /// What the editor had before them.
    pub fn seen(&self) -> i64 {
        self.get("seen").parse().unwrap_or_default()
    }

    /// A name in five languages, from `name.en` and its sisters.
    pub fn said(&self, name: &str) -> Names {
        Names::make(|lang: Lang| self.get(&format!("{name}.{}", lang.tag())))
    }

    /// One of a few keys; anything else is a complaint about that field.
    pub fn choice<T>(
        &self,
        name: &str,
        problems: &mut Problems,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let found = parse(&self.get(name));
        if found.is_none() {
            problems.add(name, "error-not-a-choice");
        }
        found
    }

    /// A whole number, or nothing where nothing was typed.
    pub fn number(&self, name: &str, problems: &mut Problems, (least, most): (i64, i64)) -> Option<i64> {
        let text = self.get(name);
        if text.is_empty() {
            return None;
        }
        let found = text.parse().ok().filter(|number| (least..=most).contains(number));
        if found.is_none() {
            let message = Message::new("error-not-a-number-between").with("least", least).with("most", most);
            problems.add(name, message);
        }
        found
    }
}
