//! What stands in the form of a purpose: from a purpose to the fields, and from what was posted to a purpose.

use crate::model::{
    choice::Channel,
    purpose::{Basis, ByLang, DoubleOptIn, Need, PurposeText, Terms},
    terms::{Ages, PARTIES, PartyRole, Recipient, Renewal, Rest, Safeguard, Special, Transfer, Written},
};
use kernel::{Error, Problems, Result};
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
        let mut values = Self::default();
        for lang in Lang::ALL {
            let text = terms.texts.get(lang);
            values.put(&format!("texts.{}.name", lang.tag()), &text.name);
            values.put(&format!("texts.{}.description", lang.tag()), &text.description);
        }
        values.put("basis", terms.basis.key());
        for channel in &terms.channels {
            values.put("channels", channel.key());
        }
        values.put("double_opt_in", terms.double_opt_in.key());
        values.put("need", terms.need.key());
        values.put("retention", &terms.retention);
        values.put("valid_for", terms.valid_for.as_deref().unwrap_or_default());
        values.put_details(terms);
        values
    }

    fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    fn put_details(&mut self, terms: &Terms) {
        self.put("data", &terms.data.join("\n"));
        for (at, recipient) in terms.recipients.iter().enumerate() {
            self.put(&format!("recipients.{at}.name"), &recipient.name);
            self.put(&format!("recipients.{at}.role"), recipient.role.key());
        }
        for (at, transfer) in terms.transfers.iter().enumerate() {
            self.put(&format!("transfers.{at}.country"), &transfer.country);
            self.put(&format!("transfers.{at}.safeguard"), transfer.safeguard.key());
            self.put(&format!("transfers.{at}.article"), transfer.article.as_deref().unwrap_or_default());
        }
        self.put("written", terms.written.key());
        self.put("ages.least", &terms.ages.least.map(|age| age.to_string()).unwrap_or_default());
        self.put("ages.by_country", &terms.ages.to_string());
        self.put("renew_before", terms.renew_before.as_deref().unwrap_or_default());
        self.put("renewal", terms.renewal.key());
        self.put("objection", terms.objection.as_deref().unwrap_or_default());
        self.put("special", terms.special.map_or("", Special::key));
        if let Some(rest) = &terms.rests_on {
            self.put("rests_on.purpose", &rest.purpose);
            self.put("rests_on.why", &rest.why);
        }
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
            ("written", Written::NotNeeded.key()),
            ("renewal", Renewal::ByHand.key()),
            ("objection", "P14D"),
        ];
        Self(careful.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }

    /// How many lines of a list were filled in.
    pub fn lines(&self, list: &str, part: &str) -> usize {
        let filled = |at: &usize| !self.get(&format!("{list}.{at}.{part}")).trim().is_empty();
        (0..PARTIES).rev().find(filled).map_or(0, |last| last + 1)
    }

    pub fn terms(&self) -> Result<Terms> {
        let mut problems = Problems::default();
        let basis = self.choice("basis", Basis::parse, &mut problems);
        let double_opt_in = self.choice("double_opt_in", DoubleOptIn::parse, &mut problems);
        let need = self.choice("need", Need::parse, &mut problems);
        let channels: Option<Vec<Channel>> =
            self.all("channels").iter().map(|key| Channel::parse(key)).collect();
        let channels = problems.take("channels", channels.ok_or_else(|| "error-not-a-choice".into()));
        let details = self.details(&mut problems);
        let (Some(basis), Some(double_opt_in), Some(need), Some(channels), Some(details)) =
            (basis, double_opt_in, need, channels, details)
        else {
            return Err(Error::Invalid(problems_of(problems)));
        };
        let texts = ByLang::make(|lang| self.text(lang));
        let (retention, valid_for) = (self.get("retention").to_owned(), self.some("valid_for"));
        Ok(Terms { texts, basis, channels, double_opt_in, need, retention, valid_for, ..details })
    }

    /// The finer terms, in terms whose other answers do not count.
    fn details(&self, problems: &mut Problems) -> Option<Terms> {
        let recipients = self.recipients(problems);
        let transfers = self.transfers(problems);
        let written = self.choice("written", Written::parse, problems);
        let ages = self.ages(problems);
        // A form that does not ask leaves it to the office.
        let renewal = match self.some("renewal") {
            None => Some(Renewal::ByHand),
            Some(_) => self.choice("renewal", Renewal::parse, problems),
        };
        let special = match self.some("special") {
            None => Some(None),
            Some(_) => self.choice("special", Special::parse, problems).map(Some),
        };
        let rests_on = self
            .some("rests_on.purpose")
            .map(|purpose| Rest { purpose, why: self.get("rests_on.why").to_owned() });
        Some(Terms {
            data: self
                .get("data")
                .lines()
                .map(str::to_owned)
                .filter(|line| !line.trim().is_empty())
                .collect(),
            recipients: recipients?,
            transfers: transfers?,
            written: written?,
            ages: ages?,
            special: special?,
            rests_on,
            renew_before: self.some("renew_before"),
            renewal: renewal?,
            objection: self.some("objection"),
            ..Terms::of(ByLang::default(), Basis::Consent, Vec::new())
        })
    }

    fn recipients(&self, problems: &mut Problems) -> Option<Vec<Recipient>> {
        let line = |at: usize| {
            let name = self.some(&format!("recipients.{at}.name"))?;
            Some((name, format!("recipients.{at}.role")))
        };
        let lines: Vec<(String, String)> = (0..PARTIES).filter_map(line).collect();
        let each = lines.into_iter().map(|(name, role)| {
            let role = self.choice(&role, PartyRole::parse, problems)?;
            Some(Recipient { name, role })
        });
        each.collect()
    }

    fn transfers(&self, problems: &mut Problems) -> Option<Vec<Transfer>> {
        let filled = |at: &usize| self.some(&format!("transfers.{at}.country")).is_some();
        let each = (0..PARTIES).filter(filled).map(|at| {
            let safeguard = self.choice(&format!("transfers.{at}.safeguard"), Safeguard::parse, problems)?;
            let country = self.get(&format!("transfers.{at}.country")).to_owned();
            Some(Transfer { country, safeguard, article: self.some(&format!("transfers.{at}.article")) })
        });
        each.collect()
    }

    fn ages(&self, problems: &mut Problems) -> Option<Ages> {
        let least = self.some("ages.least").map(|text| text.trim().parse());
        let least = least.transpose().map_err(|_| "consent-error-ages".into());
        let least = problems.take("ages.least", least);
        let by_country = problems.take("ages.by_country", Ages::parse_countries(self.get("ages.by_country")));
        Some(Ages { least: least?, by_country: by_country? })
    }

    fn some(&self, name: &str) -> Option<String> {
        Some(self.get(name).to_owned()).filter(|text| !text.trim().is_empty())
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
        Err(Error::Invalid(fields)) => fields,
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, option, prelude::*, sample::select};

    fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
        select(all)
    }

    fn label() -> impl Strategy<Value = String> {
        "[a-zA-Zżół&<\"'][a-zA-Z ,;.]{0,20}[a-z]"
    }

    prop_compose! {
        fn party()(name in label(), role in one(PartyRole::ALL)) -> Recipient {
            Recipient { name, role }
        }
    }

    prop_compose! {
        fn transfer()(
            country in "[A-Z]{2}", safeguard in one(Safeguard::ALL), article in option::of(label()),
        ) -> Transfer {
            Transfer { country, safeguard, article }
        }
    }

    prop_compose! {
        fn terms()(
            data in vec(label(), 0..5), recipients in vec(party(), 0..5), transfers in vec(transfer(), 0..5),
            written in one(Written::ALL), least in option::of(0_i16..22), special in option::of(one(Special::ALL)),
            by_country in proptest::collection::btree_map("[A-Z]{2}", 0_i16..22, 0..4),
            rests in option::of((label(), label())), basis in one(Basis::ALL), name in label(),
        ) -> Terms {
            let rests_on = rests.map(|(purpose, why)| Rest { purpose, why });
            let text = |lang: Lang| PurposeText { name: format!("{name} {}", lang.tag()), description: "x".into() };
            let details = Terms { data, recipients, transfers, written, special, rests_on,
                ages: Ages { least, by_country }, ..Terms::of(ByLang::make(text), basis, vec![Channel::Post]) };
            Terms { objection: Some("P14D".into()), ..details }
        }
    }

    proptest! {
        #[test]
        fn a_purpose_comes_back_from_its_form_and_its_json_as_it_was(terms in terms()) {
            prop_assert_eq!(&Values::of(&terms).terms().unwrap(), &terms);
            prop_assert_eq!(Terms::stored(&serde_json::to_string(&terms).unwrap()).unwrap(), terms);
        }
    }

    #[test]
    fn the_most_careful_answers_make_a_purpose_and_none_make_none() {
        assert!(Values::fresh().terms().is_ok());
        assert!(Values::default().terms().is_err());
    }

    #[test]
    fn the_first_versions_still_load() {
        let terms = Terms::of(ByLang::make(|_| PurposeText::default()), Basis::Consent, vec![Channel::Email]);
        let mut old = serde_json::to_value(&terms).unwrap();
        let fields = old.as_object_mut().unwrap();
        for newer in [
            "data",
            "recipients",
            "transfers",
            "written",
            "ages",
            "renew_before",
            "renewal",
            "special",
            "rests_on",
            "objection",
        ] {
            fields.remove(newer).unwrap();
        }
        fields.insert("balancing".into(), "We ask once.".into());
        assert_eq!(Terms::stored(&old.to_string()).unwrap(), terms);
    }
}
