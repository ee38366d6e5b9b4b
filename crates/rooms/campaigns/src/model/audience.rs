//! Whom a letter is for: people chosen by a few facts, or those whom the change of a purpose concerns.

use jiff::civil::Date;
use kernel::{Actor, Error, FieldError, Message, Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longer names of organisations are not stored either.
const ORGANISATION: usize = 200;

/// Whom the letter is for; permissions are looked at in addition, for each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// ISO 3166-1: only people of this country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Only people who chose this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Only people of this organisation, by its exact name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The first day on which they were entered, in UTC: `2026-11-22`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_from: Option<String>,
    /// The last day on which they were entered, in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered_to: Option<String>,
    /// Only those whom the latest change of this purpose concerns, and who were neither told of it nor answered. It goes
    /// alone, and for the purpose `rights`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// An audience as it is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Whom<'a> {
    Chosen(customers::Filter),
    /// Those whom the latest change of this purpose concerns.
    Concerned(&'a str),
}

impl Audience {
    /// Those whom the change of a purpose concerns.
    pub fn about(purpose: &str) -> Self {
        Self { about: Some(purpose.to_owned()), ..Self::default() }
    }

    pub fn whom(&self) -> Whom<'_> {
        match &self.about {
            Some(purpose) => Whom::Concerned(purpose),
            None => Whom::Chosen(self.filter()),
        }
    }

    fn filter(&self) -> customers::Filter {
        let day = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        customers::Filter {
            country: self.country.clone(),
            language: self.language.clone(),
            organisation: self.organisation.clone(),
            created_from: day(&self.entered_from),
            created_to: day(&self.entered_to),
            ..customers::Filter::default()
        }
    }

    /// Refuses facts that the writer does not see: how many people there are would tell.
    pub fn seen_by(&self, actor: &Actor) -> Result<()> {
        let ours = |error: FieldError| FieldError::new(format!("audience.{}", error.field), error.message);
        match self.filter().seen_by(actor) {
            Err(Error::Invalid(errors)) => Err(Error::Invalid(errors.into_iter().map(ours).collect())),
            other => other,
        }
    }

    pub fn trimmed(self) -> Self {
        let filled =
            |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        Self {
            country: filled(self.country).map(|code| code.to_uppercase()),
            language: filled(self.language),
            organisation: filled(self.organisation),
            entered_from: filled(self.entered_from),
            entered_to: filled(self.entered_to),
            about: filled(self.about),
        }
    }

    pub fn check(&self, problems: &mut Problems) {
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.country.as_deref().is_some_and(|code| !is_code(code)) {
            problems.add("audience.country", "campaigns-error-country");
        }
        if self.language.as_deref().is_some_and(|tag| Lang::ALL.iter().all(|lang| lang.tag() != tag)) {
            problems.add("audience.language", "campaigns-error-language");
        }
        if self.organisation.as_ref().is_some_and(|name| name.chars().count() > ORGANISATION) {
            problems.add("audience.organisation", Message::new("error-too-long").with("most", ORGANISATION));
        }
        for (field, day) in
            [("audience.entered_from", &self.entered_from), ("audience.entered_to", &self.entered_to)]
        {
            if day.as_deref().is_some_and(|day| day.parse::<Date>().is_err()) {
                problems.add(field, "campaigns-error-day");
            }
        }
        // Whom a change concerns is a duty, not a choice.
        // law: gdpr/13.3
        if let Some(purpose) = &self.about
            && *self != Self::about(purpose)
        {
            problems.add("audience.about", "campaigns-error-about-alone");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_audience_is_chosen_by_facts_or_concerned_by_a_change() {
        let text = |text: &str| Some(text.to_owned());
        let chosen = Audience {
            organisation: text(" Noorderpad "),
            entered_from: text("2026-01-31"),
            entered_to: text(""),
            ..Audience::default()
        }
        .trimmed();
        let Whom::Chosen(filter) = chosen.whom() else { panic!("facts choose") };
        assert_eq!(filter.organisation.as_deref(), Some("Noorderpad"));
        assert_eq!((filter.created_from, filter.created_to), (Some(Date::constant(2026, 1, 31)), None));
        assert_eq!(Audience::about("news").whom(), Whom::Concerned("news"));
        let mut problems = Problems::default();
        Audience { about: text("news"), entered_to: text("31.1."), ..chosen }.check(&mut problems);
        let Err(kernel::Error::Invalid(fields)) = problems.finish() else { panic!("two things are wrong") };
        let fields: Vec<&str> = fields.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, ["audience.entered_to", "audience.about"]);
    }
}
