//! What a form asks, and what makes an answer to it complete; pure, so that page and confirmation cannot disagree.

use consent::Channel;
use customers::{Draft, Rules};
use kernel::{Error, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A public form of one set of purposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub name: String,
    pub shape: Shape,
    pub standing: Standing,
    pub version: i64,
}

/// How the form asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Shape {
    /// By language tag: `en`, `nl`, `pl`, `tr`, `de`.
    pub titles: BTreeMap<String, String>,
    pub fields: Vec<Asked>,
    pub questions: Vec<Question>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Open,
    Closed,
}

/// A datum and the purpose that needs it: nothing is asked for its own sake.
// law: gdpr/5.1.c
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Asked {
    pub datum: Datum,
    pub purpose: String,
    pub need: Need,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Datum {
    Email,
    GivenName,
    FamilyName,
    Phone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    Required,
    Optional,
}

/// One purpose by one channel, agreed to or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Question {
    pub purpose: String,
    #[schema(value_type = String)]
    pub channel: Channel,
    /// Whether it must be answered; it never must be answered with yes.
    pub need: Need,
    pub reach: Reach,
}

/// How far the data would go: what advertises or leaves the house heeds the browser's "do not sell or share".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    Own,
    Advertising,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Says {
    Yes,
    No,
}

/// A complete answer, as it waits sealed until it is confirmed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub email: String,
    pub given: String,
    pub family: String,
    pub phone: String,
    pub answers: Vec<Answer>,
    /// The language of the page, as a tag.
    pub lang: String,
    /// The version of the notice that the page linked to.
    pub notice: Option<i64>,
}

/// What was said to one question, with the very words that asked it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub purpose: String,
    pub channel: Channel,
    pub says: Says,
    pub wording: String,
}

/// A posted form as pairs: which names it may have depends on the form.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Posted(Vec<(String, String)>);

impl Form {
    pub fn title(&self, lang: Lang) -> &str {
        let titles = &self.shape.titles;
        titles.get(lang.tag()).or_else(|| titles.get(Lang::En.tag())).map_or(&self.name, String::as_str)
    }

    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    /// The purposes that the form asks about, each once.
    pub fn purposes(&self) -> Vec<&str> {
        let mut purposes: Vec<&str> = Vec::new();
        for question in &self.shape.questions {
            if !purposes.contains(&question.purpose.as_str()) {
                purposes.push(&question.purpose);
            }
        }
        purposes
    }
}

impl Standing {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    pub fn parse(key: &str) -> Self {
        if key == Self::Open.key() { Self::Open } else { Self::Closed }
    }
}

impl Datum {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Phone => "phone",
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "forms-email",
            Self::GivenName => "forms-given-name",
            Self::FamilyName => "forms-family-name",
            Self::Phone => "forms-phone",
        }
    }
}

impl Question {
    /// The name of its two buttons in the posted form.
    pub fn name(&self) -> String {
        format!("may-{}-{}", self.purpose, self.channel.key())
    }

    /// What the page chooses beforehand: nothing, unless the browser already said no.
    // law: gdpr/4.11 kvkk/5.1
    // law: ccpa/1798.135
    pub fn preset(&self, privacy_control: bool) -> Option<Says> {
        (privacy_control && self.reach == Reach::Advertising).then_some(Says::No)
    }
}

impl Says {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    fn parse(key: &str) -> Option<Self> {
        [Self::Yes, Self::No].into_iter().find(|says| says.key() == key)
    }
}

impl Submission {
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    pub fn draft(&self) -> Draft {
        let listed = |text: &str| (!text.is_empty()).then(|| text.to_owned()).into_iter().collect();
        Draft {
            given: self.given.clone(),
            family: self.family.clone(),
            emails: listed(&self.email),
            phones: listed(&self.phone),
            language: self.lang.clone(),
            ..Draft::default()
        }
    }

    pub fn agreed(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.says == Says::Yes)
    }
}

impl Posted {
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Whether this is a page that nobody sent yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// Reads the answers to a form; `wording` tells the words under which a question was asked.
    ///
    /// The data are read as a customer's are: what passes here passes at the confirmation, too.
    pub fn answer(
        &self,
        form: &Form,
        rules: &Rules,
        wording: impl Fn(&Question) -> String,
    ) -> Result<Submission> {
        let mut problems = Problems::default();
        let mut said = Submission {
            email: self.datum(form, Datum::Email, &mut problems),
            given: self.datum(form, Datum::GivenName, &mut problems),
            family: self.datum(form, Datum::FamilyName, &mut problems),
            phone: self.datum(form, Datum::Phone, &mut problems),
            answers: self.answers(form, &mut problems, wording),
            lang: String::new(),
            notice: None,
        };
        match rules.check(&said.draft()) {
            Ok(checked) => said.email = checked.emails().first().cloned().unwrap_or_default(),
            Err(Error::Invalid(fields)) => {
                fields.into_iter().for_each(|wrong| problems.add(asked_as(&wrong.field), wrong.message));
            }
            Err(error) => return Err(error),
        }
        problems.finish()?;
        Ok(said)
    }

    fn answers(
        &self,
        form: &Form,
        problems: &mut Problems,
        wording: impl Fn(&Question) -> String,
    ) -> Vec<Answer> {
        let mut answers = Vec::new();
        for question in &form.shape.questions {
            match (Says::parse(self.get(&question.name())), question.need) {
                (None, Need::Required) => problems.add(question.name(), "forms-error-answer"),
                (None, Need::Optional) => {}
                (Some(says), _) => answers.push(Answer {
                    purpose: question.purpose.clone(),
                    channel: question.channel,
                    says,
                    wording: wording(question),
                }),
            }
        }
        answers
    }

    /// What is not asked is not read, whoever sends it.
    fn datum(&self, form: &Form, datum: Datum, problems: &mut Problems) -> String {
        let Some(asked) = form.shape.fields.iter().find(|asked| asked.datum == datum) else {
            return String::new();
        };
        let text = self.get(datum.name());
        if text.is_empty() && asked.need == Need::Required {
            problems.add(datum.name(), "kit-error-required");
        }
        text.to_owned()
    }
}

/// The name that the form has for a field of the customer's draft.
fn asked_as(field: &str) -> &'static str {
    let datum = match field.split('.').next() {
        Some("given") => Datum::GivenName,
        Some("family") => Datum::FamilyName,
        Some("phones") => Datum::Phone,
        _ => Datum::Email,
    };
    datum.name()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_chosen_beforehand_but_no() {
        let question = |reach| Question {
            purpose: "offers".into(),
            channel: Channel::Email,
            need: Need::Required,
            reach,
        };
        assert_eq!(question(Reach::Own).preset(true), None);
        assert_eq!(question(Reach::Advertising).preset(false), None);
        assert_eq!(question(Reach::Advertising).preset(true), Some(Says::No));
    }
}
