//! What stands in the form of a purpose: from a purpose to the fields, and from what was posted to a purpose.

use crate::model::{
    choice::Channel,
    purpose::{Basis, ByLang, DoubleOptIn, Need, PurposeText, Terms},
};
use kernel::{Problems, Result};
use kit::Lang;

/// Names and values as a browser posts them; a name may come more than once.
#[derive(Clone, Debug, Default)]
pub struct Values(pub Vec<(String, String)>);

impl Values {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }

    pub fn of(terms: &Terms) -> Self {
        let mut values = Vec::new();
        let mut put = |name: &str, value: &str| values.push((name.to_owned(), value.to_owned()));
        for lang in Lang::ALL {
            let text = terms.texts.get(lang);
            put(&format!("texts.{}.name", lang.tag()), &text.name);
            put(&format!("texts.{}.description", lang.tag()), &text.description);
        }
        put("basis", terms.basis.key());
        for channel in &terms.channels {
            put("channels", channel.key());
        }
        put("double_opt_in", terms.double_opt_in.key());
        put("need", terms.need.key());
        put("retention", &terms.retention);
        put("valid_for", terms.valid_for.as_deref().unwrap_or_default());
        put("balancing", terms.balancing.as_deref().unwrap_or_default());
        Self(values)
    }

    /// What a new purpose starts from: the most careful answers.
    pub fn fresh() -> Self {
        let careful = [
            ("basis", Basis::Consent.key()),
            ("channels", Channel::Email.key()),
            ("double_opt_in", DoubleOptIn::Needed.key()),
            ("need", Need::Optional.key()),
            ("retention", "P1Y"),
            ("valid_for", "P2Y"),
        ];
        Self(careful.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }

    pub fn terms(&self) -> Result<Terms> {
        let mut problems = Problems::default();
        let basis = self.choice("basis", Basis::parse, &mut problems);
        let double_opt_in = self.choice("double_opt_in", DoubleOptIn::parse, &mut problems);
        let need = self.choice("need", Need::parse, &mut problems);
        let channels: Option<Vec<Channel>> =
            self.all("channels").iter().map(|key| Channel::parse(key)).collect();
        let channels = problems.take("channels", channels.ok_or_else(|| "error-not-a-choice".into()));
        let (Some(basis), Some(double_opt_in), Some(need), Some(channels)) =
            (basis, double_opt_in, need, channels)
        else {
            return Err(kernel::Error::Invalid(problems_of(problems)));
        };
        let some = |name: &str| Some(self.get(name).to_owned()).filter(|text| !text.trim().is_empty());
        let texts = ByLang::make(|lang| self.text(lang));
        let (retention, valid_for, balancing) =
            (self.get("retention").to_owned(), some("valid_for"), some("balancing"));
        Ok(Terms { texts, basis, channels, double_opt_in, need, retention, valid_for, balancing })
    }

    fn text(&self, lang: Lang) -> PurposeText {
        let part = |name: &str| self.get(&format!("texts.{}.{name}", lang.tag())).to_owned();
        PurposeText { name: part("name"), description: part("description") }
    }

    fn choice<T>(&self, name: &str, parse: fn(&str) -> Option<T>, problems: &mut Problems) -> Option<T> {
        problems.take(name, parse(self.get(name)).ok_or_else(|| "error-not-a-choice".into()))
    }
}

fn problems_of(problems: Problems) -> Vec<kernel::FieldError> {
    match problems.finish() {
        Err(kernel::Error::Invalid(fields)) => fields,
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_comes_back_from_its_form_as_it_was() {
        let text = |lang: Lang| PurposeText { name: lang.tag().into(), description: "What we do.".into() };
        let terms = Terms {
            texts: ByLang::make(text),
            basis: Basis::LegitimateInterest,
            channels: vec![Channel::Email, Channel::Post],
            double_opt_in: DoubleOptIn::NotNeeded,
            need: Need::Optional,
            retention: "P1Y".into(),
            valid_for: None,
            balancing: Some("One question after an order.".into()),
        };
        assert_eq!(Values::of(&terms).terms().unwrap(), terms);
        assert!(Values::fresh().terms().is_ok());
        assert!(Values::default().terms().is_err());
    }
}
