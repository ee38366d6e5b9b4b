//! What is typed into a letter, and everything that has to be right about it before it is kept.

use super::{
    Audience, Counting,
    personal::{self, Fit},
};
use crate::template::{BODY, Fault, SUBJECT, Template, placed};
use consent::{Basis, Channel, Purpose};
use kernel::{Message, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The name of a letter at the desk: it has to fit a table.
pub const TITLE: usize = 120;

/// A letter as the form and the API send it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// What the letter is called at the desk; receivers do not see it.
    pub title: String,
    /// The key of the one purpose it is sent for.
    pub purpose: String,
    #[serde(default)]
    pub audience: Audience,
    /// `nothing`; `allowed`: who opens the letter and its links, of those who allow it; `anonymous`: also how often its links
    /// are opened by people who were never asked, without who.
    #[serde(default)]
    pub counting: Counting,
    /// One text for each language: `en`, `nl`, `pl`, `tr`, `de`.
    pub texts: BTreeMap<String, Text>,
}

/// Subject and text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub subject: String,
    pub body: String,
}

/// Something that may stay as it is but had better not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub field: String,
    pub message: Message,
}

impl Draft {
    /// Without needless space, and without languages in which nothing was written.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let text = |(lang, text): (String, Text)| {
            let text =
                Text { subject: text.subject.trim().into(), body: text.body.trim().replace("\r\n", "\n") };
            (lang, text)
        };
        let written = |(_, text): &(String, Text)| !(text.subject.is_empty() && text.body.is_empty());
        Self {
            title: self.title.trim().to_owned(),
            purpose: self.purpose.trim().to_owned(),
            audience: self.audience.trimmed(),
            counting: self.counting,
            texts: self.texts.into_iter().map(text).filter(written).collect(),
        }
    }

    /// Checks everything; what is allowed but unwise comes back as warnings.
    pub fn check(&self, purpose: Option<&Purpose>) -> Result<Vec<Warning>> {
        let mut problems = Problems::default();
        let mut warnings = Vec::new();
        problems.take("title", line(&self.title, TITLE));
        problems.take("purpose", usable(purpose));
        self.audience.check(&mut problems);
        // What the law demands us to tell is no advertising, whatever the purpose is that changed.
        if self.audience.about.is_some() && self.purpose != consent::RIGHTS {
            problems.add("purpose", "campaigns-error-about-purpose");
        }
        if self.texts.is_empty() {
            problems.add("texts.en.body", "campaigns-error-no-text");
        }
        let basis = purpose.map_or(Basis::Consent, |purpose| purpose.basis);
        for (lang, text) in &self.texts {
            if Lang::ALL.iter().any(|known| known.tag() == lang) {
                let subject = (format!("texts.{lang}.subject"), text.subject.as_str(), SUBJECT);
                let body = (format!("texts.{lang}.body"), text.body.as_str(), BODY);
                for (field, source, most) in [subject, body] {
                    let found = problems.take(field.as_str(), check_text(source, most, basis));
                    let warned = found.into_iter().flatten();
                    warnings.extend(warned.map(|message| Warning { field: field.clone(), message }));
                }
                problems_of_lines(&mut problems, lang, &text.subject);
            } else {
                problems.add(format!("texts.{lang}"), "campaigns-error-language");
            }
        }
        problems.finish()?;
        Ok(warnings)
    }
}

/// Reads a text of a letter, refusing what it may not print.
pub fn read(source: &str, most: usize) -> std::result::Result<Template, Fault> {
    Template::parse(source, most, personal::is_known)
}

/// What is unwise about a text, or the first thing that is wrong with it.
fn check_text(source: &str, most: usize, basis: Basis) -> std::result::Result<Vec<Message>, Message> {
    if source.is_empty() {
        return Err("error-required".into());
    }
    if source.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err("campaigns-error-control".into());
    }
    let text = read(source, most).map_err(|fault| fault.message())?;
    let mut warnings = Vec::new();
    for used in text.used() {
        let say = |key| placed(key, used.at).with("name", &used.name);
        match personal::fit(&used.name, basis) {
            Fit::Needed => {}
            Fit::Inessential => warnings.push(say("campaigns-warning-inessential")),
            Fit::Never => return Err(say("campaigns-fault-never")),
        }
    }
    text.fill(&personal::example()).map_err(|fault| fault.message())?;
    Ok(warnings)
}

fn problems_of_lines(problems: &mut Problems, lang: &str, subject: &str) {
    if subject.contains('\n') {
        problems.add(format!("texts.{lang}.subject"), "campaigns-error-one-line");
    }
}

fn usable(purpose: Option<&Purpose>) -> std::result::Result<(), Message> {
    match purpose {
        Some(purpose) if !purpose.is_in_use() => Err("campaigns-error-purpose-ended".into()),
        Some(purpose) if !purpose.channels.contains(&Channel::Email) => {
            Err("campaigns-error-purpose-channel".into())
        }
        Some(_) => Ok(()),
        None => Err("campaigns-error-purpose".into()),
    }
}

fn line(text: &str, most: usize) -> std::result::Result<(), Message> {
    match text {
        "" => Err("error-required".into()),
        text if text.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        text if text.chars().any(char::is_control) => Err("campaigns-error-control".into()),
        _ => Ok(()),
    }
}
